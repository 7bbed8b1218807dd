import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findSerahTerima, type SerahTerima } from '@/lib/data/kunci'
import type { Tx } from '@/lib/infra/db'
import { isPemegangAtau } from './authorize'

export type Tahap = 'SEGEL' | 'UJI'

/**
 * Who may have envelopes in his browser at a stage: the owner of the old key seals anew; when he is gone, the owner of the
 * new one does with two shares. The new key's owner tests. For a recovery key both are the custodian's work.
 */
export function mayHandle(petugas: Petugas, proses: SerahTerima, tahap: Tahap): boolean {
  if (!isPemegangAtau(petugas, proses.layanan)) return false
  if (proses.kunciBaru.jenis === 'PEMULIHAN')
    return petugas.peran.some((p) => p.peran === 'PEMEGANG_IDENTITAS' && p.layanan === proses.layanan)
  const owner = tahap === 'SEGEL' && proses.jenis === 'SERAH_TERIMA' ? proses.kunciLama : proses.kunciBaru
  return owner.petugasId === petugas.id
}

/** The running hand-over. @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is over. */
export async function requireProses(tx: Tx, petugas: Petugas, id: string, tahap: Tahap): Promise<SerahTerima> {
  const proses = await findSerahTerima(tx, id)
  if (!proses) throw new AppError('NOT_FOUND')
  if (!mayHandle(petugas, proses, tahap)) throw new AppError('FORBIDDEN')
  if (proses.status !== 'BERJALAN') throw new AppError('CONFLICT')
  return proses
}
