import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** "Aduan Tuntas/Selesai" is entered into the Buku Pengaduan with date and initials, and the case is closed (Dumas, D11). */
export async function closeRegister(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TUNTASKAN', target, async ({ tx, at, audit, kasus }) => {
    await appendBukuPengaduan({ tx, at, audit }, { pengaduanId: kasus.id, status: 'Tuntas/Selesai', petugasId: petugas.id })
  })
}
