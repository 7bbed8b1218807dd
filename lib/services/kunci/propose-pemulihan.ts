import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { UsulPemulihanInput } from '@/lib/domain/kunci/kunci-schema'
import { authorizeAt } from './authorize'
import { runKunci } from './run-kunci'

/**
 * The public half of a recovery key whose private half was split in the proposer's browser and exists on three sheets.
 * @throws AppError FORBIDDEN.
 */
export async function proposePemulihan(petugas: Petugas, { layanan, penerima }: UsulPemulihanInput): Promise<string> {
  return runKunci(petugas, {
    tindakan: 'USULKAN_KUNCI',
    objek: `kunci:${layanan}:PEMULIHAN`,
    run: async ({ tx, at }) => {
      authorizeAt(petugas, layanan, 'kunci:propose-recovery')
      await tx.kunciIdentitas.updateMany({ where: { layanan, jenis: 'PEMULIHAN', status: 'DIUSULKAN' }, data: { status: 'DITOLAK' } })
      const kunci = await tx.kunciIdentitas.create({
        data: { layanan, jenis: 'PEMULIHAN', penerima, petugasId: petugas.id, dibuatAt: at }, select: { id: true },
      })
      return kunci.id
    },
  })
}
