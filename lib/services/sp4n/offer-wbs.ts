import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { SEBUTAN } from '@/lib/domain/jabatan/sebutan'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { insertRujukan } from '@/lib/data/rujukan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/**
 * What speaks of corruption is not handled here (SP4N, L3x): the case ends, and its reporter is offered to go on in the WBS
 * with the same words. Nothing is moved behind his back: his identity is first asked for there, and sealed on the way.
 */
export async function offerWbs(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(petugas, 'PINDAHKAN_KE_WBS', input, async ({ tx, at, audit, kasus, today }) => {
    await insertRujukan(tx, at, today, {
      layanan: kasus.layanan,
      pengaduanId: kasus.id,
      tujuan: `Whistleblowing System (WBS) ${SEBUTAN.WBS.kantor}`,
      penuh: true,
      alasan: input.catatan,
      petugasId: petugas.id,
    })
    await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Dilimpahkan', petugasId: petugas.id })
    return { pemegangId: null }
  })
}
