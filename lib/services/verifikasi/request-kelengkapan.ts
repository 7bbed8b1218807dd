import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { KelengkapanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { insertPesan } from '@/lib/data/pesan'
import { assertLayanan } from '@/lib/services/alur/context'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Asks the reporter for what is missing; the office's clock stops, his begins (W5). */
export async function requestKelengkapan(petugas: Petugas, input: KelengkapanInput): Promise<void> {
  await runLangkah(petugas, 'MINTA_KELENGKAPAN', input, async (context) => {
    assertLayanan(context, 'WBS')
    const { tx, at, kasus, tindak } = context
    await insertPesan(tx, at, {
      pengaduanId: kasus.id,
      dariPelapor: false,
      petugasId: petugas.id,
      peran: tindak.sebagai.includes('VERIFIKATOR') ? 'VERIFIKATOR' : 'IRBAN_KHUSUS',
      isi: input.permintaan,
      kunciKirim: `${kasus.id}:${kasus.versi}:kelengkapan`,
    })
  })
}
