import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The Inspektur signs the assignment letter; from here the team sees the case (W12). */
export async function signSuratTugas(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TANDATANGANI_SURAT_TUGAS', target, async ({ tx, at, kasus, today }) => {
    await tx.suratTugas.update({
      where: { id: kasus.suratTugas[0]?.id ?? '' },
      data: { nomor: await allocateNomorSurat(tx, kasus.layanan, 'suratTugas', today), ditandatanganiId: petugas.id, ditandatanganiAt: at },
    })
  })
}
