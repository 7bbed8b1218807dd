import 'server-only'
import { segel } from '@/lib/domain/segel'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { isJenisDokumen, isJenisTerbit, suratDi, type AlamatSurat, type JenisSuratKasus } from '@/lib/domain/dokumen/cetak'
import { mayReadDokumen } from '@/lib/domain/dokumen/hak'
import { pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
import { listDokumen } from '@/lib/data/dokumen-terbit'
import { findKasus } from '@/lib/data/kasus'
import { findBerkasKasus } from '@/lib/data/kasus-detail'
import { findSalinan } from '@/lib/data/salinan-naskah'
import { readSetelan } from '@/lib/data/setelan'
import { inTransaction } from '@/lib/data/transaction'
import { openJson } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { env } from '@/lib/infra/env'
import { drawPdf } from '@/lib/services/surat/draw-in-turn'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { getTandaTerima } from '@/lib/services/lapor/get-tanda-terima'
import { readBahan, type Bahan } from './bahan'
import { NASKAH } from './build-surat'

export type BerkasSurat = Readonly<{ pdf: Buffer; nama: string }>
type Issued = Awaited<ReturnType<typeof listDokumen>>[number]

/** The paper as it was issued, with its code. */
function reopen(issued: Issued): Surat {
  // We sealed it ourselves from this very type; the seal is bound to the row's code.
  const surat = openJson(issued.suratTersegel, segel.dokumen(issued.id)) as Surat
  return { ...surat, cek: { id: issued.id, alamat: `${env().appUrl}/cek/${issued.id}`, sidik: issued.sidik } }
}

/** The paper as it was signed or sent, where it has no code; null for a draft, and for what is older than the copies. */
async function openSalinan({ kasus }: Bahan, jenis: JenisSuratKasus, versi: number): Promise<Surat | null> {
  const tersegel = isJenisTerbit(jenis) ? await findSalinan(db, { pengaduanId: kasus.id, jenis, versi }) : null
  return tersegel && (openJson(tersegel, segel.salinanNaskah(kasus.id, jenis, versi)) as Surat)
}

/** What became of a slip since it was issued is told on it. */
const withCabut = (kept: Surat, now: Surat | null): Surat =>
  kept.jenis === 'DISPOSISI' && now?.jenis === 'DISPOSISI' ? { ...kept, dicabut: now.dicabut } : kept

async function suratOf(bahan: Bahan, jenis: JenisSuratKasus, versi: number): Promise<Surat> {
  const issued = isJenisDokumen(jenis) ? await listDokumen(db, bahan.kasus.id, jenis) : []
  const own = issued.find((row) => row.versi === versi)
  // A slip passed on stands under the number of the one it came with.
  const induk = bahan.dokumen.disposisi.find((row) => jenis === 'DISPOSISI' && row.versi === versi)?.induk
  const nomor = (own ?? issued.find((row) => row.versi === induk))?.nomor ?? null
  const now = NASKAH[jenis].build(bahan, versi, { nomor })
  const kept = own ? reopen(own) : await openSalinan(bahan, jenis, versi)
  const surat = kept ? withCabut(kept, now) : now
  if (!surat) throw new AppError('NOT_FOUND')
  return surat
}

type Terbuka = Readonly<{ surat: Surat; layanan: Layanan; versi: number }>

/**
 * One paper of a case in words, for whoever may read it on the case page; the newest version unless `versi` is given. Every
 * opening is an audit row that names kind and version only.
 * @throws AppError NOT_FOUND: outside his scope, or not for his posts, or not there; he must not learn which.
 */
export async function openSurat(petugas: Petugas, pengaduanId: string, alamat: AlamatSurat, versi?: number): Promise<Terbuka> {
  return recordRefusal(petugas, 'CETAK_DOKUMEN', `pengaduan:${pengaduanId}`, async () => {
    const [kasus, berkas] = await Promise.all([findKasus(db, petugas, pengaduanId), findBerkasKasus(petugas, pengaduanId)])
    if (!kasus || !berkas) throw new AppError('NOT_FOUND')
    const held = peranEfektif(petugas, kasus.layanan, kasus.peranDihindari)
    const paper = suratDi(kasus.layanan, alamat)
    if (!paper || !mayReadDokumen(kasus.layanan, paper.dokumen, held, true)) throw new AppError('NOT_FOUND')
    const { jenis } = paper
    const terima = jenis === 'TANDA_TERIMA' ? await getTandaTerima(kasus.id) : null
    const bahan = { ...(await readBahan(db, kasus, berkas, held)), terima }
    const ada = NASKAH[jenis].versi(bahan)
    const which = versi ?? ada.at(-1)
    if (which === undefined || !ada.includes(which)) throw new AppError('NOT_FOUND')
    const surat = await suratOf(bahan, jenis, which)
    const rincian = { jenis, versi: which }
    await inTransaction(async ({ audit }) =>
      audit({ aktor: `petugas:${petugas.id}`, tindakan: 'CETAK_DOKUMEN', objek: `pengaduan:${pengaduanId}`, rincian }),
    )
    return { surat, layanan: kasus.layanan, versi: which }
  })
}

/** The same as PDF. @throws AppError NOT_FOUND as above. */
export async function renderDokumen(petugas: Petugas, pengaduanId: string, alamat: AlamatSurat, versi?: number): Promise<BerkasSurat> {
  const { surat, layanan, versi: which } = await openSurat(petugas, pengaduanId, alamat, versi)
  const { kertas } = pengaturanSuratOf(await readSetelan(SETELAN_SURAT), layanan)
  return { pdf: await drawPdf(surat, kertas), nama: `${alamat}-versi-${which}.pdf` }
}
