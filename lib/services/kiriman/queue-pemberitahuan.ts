import 'server-only'
import type { JenisPemberitahuan } from '@/lib/domain/kiriman/jenis-kiriman'
import type { IsiPemberitahuan } from '@/lib/domain/kiriman/pemberitahuan'
import { alamatKiriman, caraPemberitahuan } from '@/lib/domain/kiriman/pemberitahuan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { segel } from '@/lib/domain/segel'
import { hasAlamatBalasan } from '@/lib/data/alamat-balasan'
import { findDokumenTerakhir } from '@/lib/data/dokumen-terbit'
import { readPermintaan, readPerpanjangan, readTujuan } from '@/lib/data/isi-pemberitahuan'
import { insertKiriman, nextVersiSurat } from '@/lib/data/kiriman'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { sealJson } from '@/lib/infra/cipher'
import { keepNaskah } from '@/lib/services/surat/issue-dokumen'
import type { LangkahContext, Patch } from '@/lib/services/alur/context'

/** What the notice tells: drawn from the papers the step has just written. */
async function isiOf({ tx, kasus }: LangkahContext, jenis: JenisPemberitahuan, patch: Patch): Promise<IsiPemberitahuan> {
  const alasanArsip = typeof patch.alasanArsip === 'string' ? patch.alasanArsip : null
  return {
    permintaan: jenis === 'KELENGKAPAN' ? await readPermintaan(tx, kasus.id) : '',
    alasanArsip: jenis === 'ARSIP' ? alasanArsip : null,
    perpanjangan: jenis === 'PERPANJANGAN' ? await readPerpanjangan(tx, kasus) : null,
    tujuan: jenis === 'PELIMPAHAN' || jenis === 'PENERUSAN' ? await readTujuan(tx, kasus, jenis) : '',
  }
}

/**
 * The letter a step owes to a reporter who reads no page: it stands in the queue of letters in the same transaction, with its
 * number and with what it tells. Who reads the page gets none.
 */
export async function queuePemberitahuan(context: LangkahContext, jenis: JenisPemberitahuan, patch: Patch): Promise<void> {
  const { tx, at, kasus, today, tindak } = context
  const cara = caraPemberitahuan(jenis, kasus.kirimJawaban)
  if (cara === null) return
  // Once a case of SP4N is over its address is gone: what is told later stands on the page alone.
  if (cara === 'SURAT' && !STANDAR[kasus.layanan].identitas && !(await hasAlamatBalasan(tx, kasus.id))) return
  const row = { pengaduanId: kasus.id, jenis, cara, status: 'ANTRE', petugasId: tindak.petugasId, dibuatAt: at } as const
  if (alamatKiriman(kasus.layanan, jenis) === 'permintaan-kelengkapan') {
    const issued = await findDokumenTerakhir(tx, kasus.id, 'PERMINTAAN_KELENGKAPAN')
    await insertKiriman(tx, { ...row, versiSurat: issued.versi, nomor: issued.nomor })
    return
  }
  const versiSurat = await nextVersiSurat(tx, kasus.id)
  const isiTersegel = sealJson(await isiOf(context, jenis, patch), segel.pemberitahuan(kasus.id, versiSurat))
  const nomor = await allocateNomorSurat(tx, kasus, 'suratPemberitahuan', today)
  await insertKiriman(tx, { ...row, versiSurat, nomor, isiTersegel })
  // A notice of the site has no signer yet: its copy waits for whoever sends it.
  if (tindak.petugasId !== null) await keepNaskah(context, { jenis: 'PEMBERITAHUAN', versi: versiSurat })
}
