import 'server-only'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { brake } from '@/lib/services/pintu/brake'

/** Slows down whoever hands in very many reports; the same form once more is no further report. @throws AppError TOO_MANY_TRIES. */
export async function brakeLaporan(pengaduanId: string, sumber: string | null): Promise<void> {
  if (await findTandaTerima(pengaduanId)) return
  await brake('lapor', sumber)
}
