import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Sign or return: the draft goes back to its drafter with a note (W15). */
export async function returnJawaban(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(petugas, 'KEMBALIKAN_JAWABAN', input, async ({ tx, kasus }) => {
    const draft = kasus.jawaban[0]
    await tx.jawaban.update({
      where: { id: draft?.id ?? '' },
      data: { status: 'DIKEMBALIKAN', catatanTersegel: sealText(input.catatan, `jawaban-catatan|${kasus.id}|${draft?.versi ?? 0}`) },
    })
  })
}
