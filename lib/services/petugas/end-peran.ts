import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { countAdminSistem, endPeran, findAkun } from '@/lib/data/akun'
import { administrate } from './administrate'

export type EndPeran = Readonly<{ petugasId: string; peranId: string }>

/**
 * Ends a post at once; its row stays. The custodian's post becomes free for the next one.
 * @throws AppError FORBIDDEN, NOT_FOUND, GUARD_FAILED ('adminTerakhir').
 */
export async function endPeranPetugas(petugas: Petugas, { petugasId, peranId }: EndPeran): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'AKHIRI_PERAN', objek: `petugas:${petugasId}`, rincian: { peranId } } as const
  await administrate(act, async ({ tx, at }) => {
    const row = (await findAkun(tx, petugasId))?.peran.find((peran) => peran.id === peranId)
    if (!row) throw new AppError('NOT_FOUND')
    const last = row.peran === 'ADMIN_SISTEM' && (await countAdminSistem(tx, at, petugasId)) === 0
    if (last) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    await endPeran(tx, peranId, at)
  })
}
