import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { runLangkah } from '@/lib/services/alur/run-langkah'

/** The wrong agency gives the case back with its reason, and no longer sees it (SP4N, L4r). */
export async function returnToInstansi(petugas: Petugas, input: CatatanInput): Promise<void> {
  await runLangkah(
    petugas,
    'KEMBALIKAN_KE_INSTANSI',
    input,
    async ({ tx, at, kasus }) => {
      await tx.distribusi.updateMany({ where: { pengaduanId: kasus.id, berakhirAt: null }, data: { berakhirAt: at } })
      return { pemegangId: null }
    },
    input.catatan,
  )
}
