import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'
import { catatanTelaahanContext } from './telaahan-context'

/** The Sekretaris sends the study back with a note; the next words are a new version (Dumas, D4r). */
export async function returnTelaahan(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(petugas, 'KEMBALIKAN_TELAAHAN', input, async ({ tx, kasus }) => {
    const telaahan = kasus.telaahan[0]
    await tx.telaahan.update({
      where: { id: telaahan?.id ?? '' },
      data: {
        status: 'DIKEMBALIKAN',
        dikembalikanId: petugas.id,
        catatanTersegel: sealText(input.catatan, catatanTelaahanContext(kasus.id, telaahan?.versi ?? 0)),
      },
    })
  })
}
