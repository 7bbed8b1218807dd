import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { BerkasInput } from '@/lib/domain/langkah/verifikasi-schema'
import { markBuktiDiperiksa } from '@/lib/data/bukti'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** Records the completeness checklist; the tick on the evidence stands for every file of the case (W4b, W9). */
export async function checkBerkas(petugas: Petugas, input: BerkasInput): Promise<void> {
  await runLangkah(petugas, 'PERIKSA_BERKAS', input, async ({ tx, at, kasus }) => {
    await tx.verifikasi.create({ data: { pengaduanId: kasus.id, daftar: input.daftar, petugasId: petugas.id, dibuatAt: at } })
    if (input.daftar.BUKTI_DIPERIKSA) await markBuktiDiperiksa(tx, kasus.id, petugas.id)
  })
}
