import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { UsulanArsipInput } from '@/lib/domain/langkah/verifikasi-schema'
import { sealText } from '@/lib/infra/cipher'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Proposes to close a case without an answer; a second officer decides (W8). */
export async function proposeArsip(petugas: Petugas, input: UsulanArsipInput): Promise<void> {
  await runLangkah(petugas, 'USULKAN_ARSIP', input, async ({ tx, at, kasus }) => {
    await tx.usulanArsip.create({
      data: {
        pengaduanId: kasus.id,
        alasan: input.alasanArsip,
        gandaDari: input.gandaDari || null,
        catatanTersegel: sealText(input.catatan, `usulanArsip|${kasus.id}`),
        diusulkanId: petugas.id,
        dibuatAt: at,
      },
    })
  })
}
