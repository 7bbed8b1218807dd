import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { PeriksaIdentitasInput } from '@/lib/domain/langkah/verifikasi-schema'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The custodian tells the verifier three results and no data: complete, plausible, double (W4). */
export async function checkIdentitas(petugas: Petugas, input: PeriksaIdentitasInput): Promise<void> {
  await runLangkah(petugas, 'PERIKSA_IDENTITAS', input, async ({ tx, at, kasus }) => {
    await tx.periksaIdentitas.create({
      data: {
        pengaduanId: kasus.id,
        lengkap: input.lengkap === 'YA',
        wajar: input.wajar === 'YA',
        gandaDari: input.gandaDari || null,
        petugasId: petugas.id,
        dibuatAt: at,
      },
    })
  })
}
