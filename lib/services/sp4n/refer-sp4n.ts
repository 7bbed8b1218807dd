import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BukanWewenangInput } from '@/lib/domain/sp4n/langkah-schema'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { insertRujukan } from '@/lib/data/rujukan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Not our authority: the reporter is told where to go instead (SP4N, L3x). */
export async function referSp4n(petugas: Petugas, input: BukanWewenangInput): Promise<void> {
  await runLangkah(petugas, 'NYATAKAN_BUKAN_WEWENANG', input, async ({ tx, at, audit, kasus, today }) => {
    await insertRujukan(tx, at, today, {
      layanan: kasus.layanan,
      pengaduanId: kasus.id,
      tujuan: input.tujuan,
      penuh: true,
      alasan: input.alasan,
      petugasId: petugas.id,
    })
    await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Dilimpahkan', petugasId: petugas.id })
    return { pemegangId: null }
  })
}
