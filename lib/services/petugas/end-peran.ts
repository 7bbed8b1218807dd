import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { countAdminSistem, findAkun } from '@/lib/data/akun'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from './administrate'

export type EndPeran = Readonly<{ petugasId: string; peranId: string }>

/**
 * Ends a post at once; its row stays. The custodian's post becomes free for the next one. The end of a post that decides
 * about keys is only proposed.
 * @throws AppError FORBIDDEN, NOT_FOUND, GUARD_FAILED ('adminTerakhir', 'usulanSudahAda').
 */
export async function endPeranPetugas(petugas: Petugas, { petugasId, peranId }: EndPeran): Promise<void> {
  const act = {
    petugas,
    permission: 'petugas:manage',
    tindakan: 'AKHIRI_PERAN',
    objek: `petugas:${petugasId}`,
    rincian: { peranId },
  } as const
  await administrate(act, async (unit) => {
    const row = (await findAkun(unit.tx, petugasId))?.peran.find((peran) => peran.id === peranId)
    if (!row) throw new AppError('NOT_FOUND')
    if (row.peran === 'ADMIN_SISTEM' && (await countAdminSistem(unit.tx, unit.at, petugasId)) === 0)
      throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    await doOrPropose(unit, {
      petugasId,
      isi: { peranId, peran: row.peran, layanan: row.layanan, delegasi: row.delegasi },
      rahasia: null,
      jenis: 'AKHIRI_PERAN',
      diusulkanId: petugas.id,
    })
  })
}
