import 'server-only'
import { delegasiOf, type Petugas } from '@/lib/domain/auth/petugas'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'

/** The Pejabat Penghubung, or who stands in for him, signs the memo; from now on it never changes (SP4N, L7). */
export async function signNotaDinas(petugas: Petugas, target: TargetInput): Promise<void> {
  await runLangkah(petugas, 'TANDATANGANI_NOTA_DINAS', target, async (context) => {
    const { tx, at, kasus, today } = context
    const memo = kasus.notaDinas[0]
    await tx.notaDinas.update({
      where: { id: memo?.id ?? '' },
      data: {
        status: 'DITANDATANGANI',
        nomor: await allocateNomorSurat(tx, kasus, 'notaDinas', today),
        ditandatanganiId: petugas.id,
        ditandatanganiAt: at,
        delegasi: delegasiOf(petugas, 'PEJABAT_PENGHUBUNG', kasus.layanan),
      },
    })
    await issueDokumen(context, { jenis: 'NOTA_DINAS', versi: memo?.versi })
  })
}
