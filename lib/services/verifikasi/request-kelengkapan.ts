import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Peran } from '@/lib/domain/auth/peran'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { KelengkapanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { insertPesan } from '@/lib/data/pesan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Who asks with a message alone, and so in whose name it stands. */
const ASKS: Readonly<Record<Layanan, readonly Peran[]>> = { WBS: ['VERIFIKATOR', 'IRBAN_KHUSUS'], DUMAS: [], SP4N: ['ADMIN_INSTANSI'] }

/** Asks the reporter for what is missing; the office's clock stops, his begins (W5; SP4N, L3x). */
export async function requestKelengkapan(petugas: Petugas, input: KelengkapanInput): Promise<void> {
  await runLangkah(petugas, 'MINTA_KELENGKAPAN', input, async (context) => {
    const { tx, at, kasus, tindak } = context
    // In Dumas the head asks, on his slip.
    const peran = ASKS[kasus.layanan].find((one) => tindak.sebagai.includes(one))
    if (!peran) throw new AppError('FORBIDDEN')
    await insertPesan(tx, at, {
      pengaduanId: kasus.id,
      dariPelapor: false,
      petugasId: petugas.id,
      peran,
      isi: input.permintaan,
      kunciKirim: `${kasus.id}:${kasus.versi}:kelengkapan`,
    })
  })
}
