import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { appendBukuPengaduan } from '@/lib/data/buku-pengaduan'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Closes a case whose reporter did not answer in time; he may report again (W7). The site does it by itself too. */
export async function archiveIncomplete(pelaksana: Petugas | 'SISTEM', target: TargetInput): Promise<void> {
  await runLangkah(pelaksana, 'ARSIPKAN_TIDAK_LENGKAP', target, async ({ tx, at, audit, kasus, tindak }) => {
    await appendBukuPengaduan(
      { tx, at, audit },
      {
        pengaduanId: kasus.id,
        status: 'Diarsipkan',
        keterangan: 'Tidak dilengkapi pelapor',
        petugasId: tindak.petugasId,
      },
    )
    return { alasanArsip: 'TIDAK_LENGKAP' }
  })
}
