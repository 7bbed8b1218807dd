import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import { berkode, satuBerlaku, type JenisDokumen } from '@/lib/domain/dokumen/cetak'
import { teksKanonik } from '@/lib/domain/surat/kanonik'
import { toDateColumn } from '@/lib/data/dates'
import { endDokumen, insertDokumen } from '@/lib/data/dokumen-terbit'
import { findBerkasById } from '@/lib/data/kasus-detail'
import { sealJson } from '@/lib/infra/cipher'
import { newKodeDokumen, sha256 } from '@/lib/infra/kode'
import type { LangkahContext } from '@/lib/services/alur/context'
import { readBahan } from './bahan'
import { NASKAH } from './build-surat'
import type { Tambahan } from './naskah/pembuat'

type Terbit = Readonly<{ jenis: JenisDokumen; versi?: number }> & Partial<Tambahan>

/**
 * Keeps a paper as it was just signed or approved, with the code and fingerprint that `/cek` answers to. Call it inside the
 * act, after its rows are written; without `versi` the newest one is meant. In WBS only the answer is issued: any other
 * paper that can be looked up would tell that the case is supervisory.
 */
export async function issueDokumen(
  { tx, at, kasus, today }: LangkahContext,
  { jenis, versi, nomor = null, permintaan }: Terbit,
): Promise<void> {
  if (!berkode(kasus.layanan, jenis)) return
  const berkas = await findBerkasById(tx, kasus.id)
  if (!berkas) throw new AppError('NOT_FOUND')
  const bahan = await readBahan(tx, kasus, berkas, 'SEMUA')
  const naskah = NASKAH[jenis]
  const which = versi ?? naskah.versi(bahan).at(-1) ?? 0
  const surat = naskah.build(bahan, which, { nomor, permintaan })
  if (!surat) throw new AppError('NOT_FOUND')
  if (satuBerlaku(jenis)) await endDokumen(tx, { pengaduanId: kasus.id, jenis }, 'DIGANTI')
  const id = newKodeDokumen()
  await insertDokumen(tx, {
    id,
    pengaduanId: kasus.id,
    layanan: kasus.layanan,
    jenis,
    versi: which,
    nomor: surat.nomor,
    tanggal: toDateColumn(surat.tanggal ?? today),
    sidik: sha256(teksKanonik(surat)),
    suratTersegel: sealJson(surat, segel.dokumen(id)),
    dibuatAt: at,
  })
}
