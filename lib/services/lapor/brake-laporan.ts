import 'server-only'
import { findTandaTerima } from '@/lib/data/pengaduan'
import { assertRoomForReport } from '@/lib/services/bukti/storage-room'
import { brake } from '@/lib/services/pintu/brake'

/**
 * Slows down whoever hands in very many reports, and takes none the disk has no room for; the same form once more is no further
 * report. @throws AppError TOO_MANY_TRIES, UNAVAILABLE 'umum.penuh'.
 */
export async function brakeLaporan(pengaduanId: string, sumber: string | null): Promise<void> {
  if (await findTandaTerima(pengaduanId)) return
  await assertRoomForReport()
  await brake('lapor', sumber)
}
