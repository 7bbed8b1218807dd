import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { MulaiSerahTerimaInput } from '@/lib/domain/kunci/kunci-schema'
import { findKunci, findKunciAktif, lockKunci, slotOf } from '@/lib/data/kunci'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { PERSETUJUAN_MINIMUM } from './approve-kunci'
import { mayAt } from './authorize'
import { runKunci } from './run-kunci'

/**
 * Begins the exchange of a key: by the one who holds the old one, or by the head. `PEMULIHAN` is the way when the old
 * key's owner is gone; then two recovery shares take the place of his passphrase.
 * @throws AppError NOT_FOUND, FORBIDDEN, GUARD_FAILED with fewer than two approvals, CONFLICT when one runs already or
 *   there is no old key to exchange.
 */
export async function startSerahTerima(petugas: Petugas, { kunciBaruId, jenis }: MulaiSerahTerimaInput): Promise<string> {
  try {
    return await runKunci(petugas, {
      tindakan: `MULAI_${jenis}`,
      objek: `kunciIdentitas:${kunciBaruId}`,
      run: async ({ tx, at }) => {
        await lockKunci(tx, kunciBaruId)
        const baru = await findKunci(tx, kunciBaruId)
        if (!baru) throw new AppError('NOT_FOUND')
        const lama = await findKunciAktif(tx, slotOf(baru))
        if (!mayAt(petugas, baru.layanan, 'kunci:appoint') && lama?.petugasId !== petugas.id) throw new AppError('FORBIDDEN')
        if (baru.status !== 'DIUSULKAN' || !lama) throw new AppError('CONFLICT')
        if (baru.persetujuan.length < PERSETUJUAN_MINIMUM) throw new AppError('GUARD_FAILED', ['DISETUJUI_DUA_ORANG'])
        const proses = await tx.serahTerima.create({
          data: {
            layanan: baru.layanan, jenis, kunciLamaId: lama.id, kunciBaruId, aktif: baru.layanan, dimulaiId: petugas.id, dibuatAt: at,
          },
          select: { id: true },
        })
        return proses.id
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
