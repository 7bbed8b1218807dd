import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { RujukanInput } from '@/lib/domain/langkah/penilaian-schema'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { insertRujukan } from '@/lib/data/rujukan'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'

/** Criminal indication: part of the case, or all of it, goes to law enforcement; identity never goes along (W14b). */
export async function referAph(petugas: Petugas, input: RujukanInput): Promise<void> {
  await runLangkah(petugas, input.penuh ? 'LIMPAHKAN_APH' : 'RUJUK_APH', input, async (context) => {
    const { tx, at, audit, kasus, today } = context
    await insertRujukan(tx, at, today, {
      layanan: kasus.layanan,
      pengaduanId: kasus.id,
      tujuan: input.tujuan,
      penuh: input.penuh,
      alasan: input.alasan,
      petugasId: petugas.id,
    })
    await issueDokumen(context, { jenis: 'SURAT_PELIMPAHAN' })
    if (input.penuh) await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Dilimpahkan', petugasId: petugas.id })
  })
}
