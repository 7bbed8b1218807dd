import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import { berkode, isJenisDokumen, satuBerlaku, type JenisDokumen, type JenisTerbit } from '@/lib/domain/dokumen/cetak'
import { teksKanonik } from '@/lib/domain/surat/kanonik'
import type { Surat } from '@/lib/domain/surat/surat'
import { toDateColumn } from '@/lib/data/dates'
import { endDokumen, insertDokumen } from '@/lib/data/dokumen-terbit'
import { findBerkasById } from '@/lib/data/kasus-detail'
import { insertSalinan } from '@/lib/data/salinan-naskah'
import { sealJson } from '@/lib/infra/cipher'
import { newKodeDokumen, sha256 } from '@/lib/infra/kode'
import type { LangkahContext } from '@/lib/services/alur/context'
import { readBahan } from './bahan'
import { NASKAH } from './build-surat'
import type { Tambahan } from './naskah/pembuat'

type Terbit = Readonly<{ jenis: JenisTerbit; versi?: number }> & Partial<Tambahan>
type Act = Pick<LangkahContext, 'tx' | 'at' | 'kasus'>
type Tersusun = Readonly<{ surat: Surat; versi: number }>

/** The whole paper in words, from what the act has just written; the newest version unless one is named. */
async function write({ tx, kasus }: Act, { jenis, versi, nomor = null, permintaan }: Terbit): Promise<Tersusun> {
  const berkas = await findBerkasById(tx, kasus.id)
  if (!berkas) throw new AppError('NOT_FOUND')
  const bahan = await readBahan(tx, kasus, berkas, 'SEMUA')
  const which = versi ?? NASKAH[jenis].versi(bahan).at(-1) ?? 0
  const surat = NASKAH[jenis].build(bahan, which, { nomor, permintaan })
  if (!surat) throw new AppError('NOT_FOUND')
  return { surat, versi: which }
}

async function giveKode({ tx, at, kasus, today }: LangkahContext, jenis: JenisDokumen, { surat, versi }: Tersusun): Promise<void> {
  if (satuBerlaku(jenis)) await endDokumen(tx, { pengaduanId: kasus.id, jenis }, 'DIGANTI')
  const id = newKodeDokumen()
  await insertDokumen(tx, {
    id,
    pengaduanId: kasus.id,
    layanan: kasus.layanan,
    jenis,
    versi,
    nomor: surat.nomor,
    tanggal: toDateColumn(surat.tanggal ?? today),
    sidik: sha256(teksKanonik(surat)),
    suratTersegel: sealJson(surat, segel.dokumen(id)),
    dibuatAt: at,
  })
}

/**
 * Keeps a paper as it was just signed or sent, for nobody but its readers on the case page: nothing of it can be looked up.
 * Call it inside the act, after its rows are written.
 */
export async function keepNaskah(act: Act, terbit: Terbit): Promise<void> {
  const { surat, versi } = await write(act, terbit)
  const [pengaduanId, { jenis }] = [act.kasus.id, terbit]
  const suratTersegel = sealJson(surat, segel.salinanNaskah(pengaduanId, jenis, versi))
  await insertSalinan(act.tx, { pengaduanId, jenis, versi, suratTersegel, dibuatAt: act.at })
}

/**
 * Keeps a paper as it was just signed or approved: with the code and fingerprint `/cek` answers to where its layanan gives it
 * one, else without. In WBS the answer alone has a code: any other paper that can be looked up would tell that the case is
 * supervisory. Call it inside the act, after its rows are written; without `versi` the newest one is meant.
 */
export async function issueDokumen(context: LangkahContext, terbit: Terbit): Promise<void> {
  const { jenis } = terbit
  if (isJenisDokumen(jenis) && berkode(context.kasus.layanan, jenis)) await giveKode(context, jenis, await write(context, terbit))
  else await keepNaskah(context, terbit)
}
