import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'

/** The Inspektur signs the assignment letter; from here the team sees the case (W12). */
export async function signSuratTugas(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TANDATANGANI_SURAT_TUGAS', target, async (context) => {
    const { tx, at, kasus, today } = context
    await tx.suratTugas.update({
      where: { id: kasus.suratTugas[0]?.id ?? '' },
      data: { nomor: await allocateNomorSurat(tx, kasus, 'suratTugas', today), ditandatanganiId: petugas.id, ditandatanganiAt: at },
    })
    await issueDokumen(context, { jenis: 'SURAT_TUGAS', versi: kasus.suratTugas[0]?.versi })
  })
}
