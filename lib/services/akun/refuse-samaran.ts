import 'server-only'
import { holderOfName } from '@/lib/data/akun-pelapor'
import type { UnitOfWork } from '@/lib/data/transaction'
import { AppError } from '@/lib/domain/errors'
import { suggestSamaranLike } from '@/lib/infra/kode'

const SARAN = 3

/** Short ones first; of the long ones nobody has taken them all. */
const calon = (samaran: string): readonly string[] => [
  ...Array.from({ length: 12 }, () => suggestSamaranLike(samaran)),
  ...Array.from({ length: SARAN }, () => suggestSamaranLike(samaran, 9)),
]

/**
 * Refuses a name that cannot be had with free ones close to it. Who holds it is not said, nor whether anybody does.
 * @throws AppError INVALID_INPUT 'samaran.pilihLain|a,b,c', always.
 */
export async function refuseSamaran({ tx }: UnitOfWork, samaran: string): Promise<never> {
  const saran = new Set<string>()
  for (const nama of calon(samaran)) {
    if (saran.size < SARAN && (await holderOfName(tx, nama)) === null) saran.add(nama)
  }
  throw new AppError('INVALID_INPUT', [`samaran.pilihLain|${[...saran].join(',')}`])
}
