import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { catatanNotaDinasContext } from './sp4n-context'

/** The Pejabat Penghubung sends the draft back with a note; the next words are a new version (SP4N, L7). */
export async function returnNotaDinas(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(petugas, 'KEMBALIKAN_NOTA_DINAS', input, async ({ tx, kasus }) => {
    const memo = kasus.notaDinas[0]
    await tx.notaDinas.update({
      where: { id: memo?.id ?? '' },
      data: {
        status: 'DIKEMBALIKAN',
        dikembalikanId: petugas.id,
        catatanTersegel: sealText(input.catatan, catatanNotaDinasContext(kasus.id, memo?.versi ?? 0)),
      },
    })
  })
}
