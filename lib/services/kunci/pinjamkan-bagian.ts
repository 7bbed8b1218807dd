import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PinjamkanInput } from '@/lib/domain/kunci/kunci-schema'
import { findKunci, findKunciAktif, type Kunci } from '@/lib/data/kunci'
import { findBagianAktif, insertDipinjam, listDipinjam, listPemegangBagian } from '@/lib/data/pemegang-bagian'
import { db, type Tx } from '@/lib/infra/db'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { runKunci } from './run-kunci'
import { keadaanOf } from './usulan-kunci'

/** A share of the recovery key in force is lent to who follows the custodian; one of a new recovery key to the custodian who tests it. */
async function holdsShare(tx: Tx, petugas: Petugas, kunci: Kunci): Promise<boolean> {
  if (kunci.jenis === 'PEMEGANG') return kunci.petugasId !== petugas.id && (await findBagianAktif(tx, petugas.id, [kunci.layanan])) !== null
  return (await listPemegangBagian(tx, [kunci.id])).some((row) => row.petugasId === petugas.id && row.selesaiAt === null)
}

/**
 * A recovery holder lends his share: opened in his browser with his own key, and sealed there to the key of the one who does
 * the work. Two of them together are the recovery key.
 * @throws AppError NOT_FOUND, FORBIDDEN, GUARD_FAILED "belumMatang", CONFLICT when he lent it before or the key is no longer proposed.
 */
export async function lendBagian(petugas: Petugas, { kunciId, bagian }: PinjamkanInput): Promise<void> {
  try {
    await runKunci(petugas, {
      tindakan: 'PINJAMKAN_BAGIAN',
      objek: `kunciIdentitas:${kunciId}`,
      run: async ({ tx, at }) => {
        const kunci = await findKunci(tx, kunciId)
        if (!kunci) throw new AppError('NOT_FOUND')
        if (!(await holdsShare(tx, petugas, kunci))) throw new AppError('FORBIDDEN')
        if (kunci.status !== 'DIUSULKAN') throw new AppError('CONFLICT')
        if ((await keadaanOf(tx, kunci, at)) !== 'MATANG') throw new AppError('GUARD_FAILED', ['belumMatang'])
        await insertDipinjam(tx, at, { kunciId, petugasId: petugas.id, bagian: new Uint8Array(Buffer.from(bagian, 'base64')) })
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}

/** Shares lent for a proposed key, for who does the work alone; only his key opens them. */
export async function listBagianDipinjam(petugas: Petugas, kunciId: string): Promise<readonly string[]> {
  const kunci = await findKunci(db, kunciId)
  if (!kunci) return []
  const worker = kunci.jenis === 'PEMEGANG' ? kunci.petugasId : ((await findKunciAktif(db, `${kunci.layanan}:PEMEGANG`))?.petugasId ?? null)
  if (worker !== petugas.id) return []
  return (await listDipinjam([kunciId])).map((row) => Buffer.from(row.bagian).toString('base64'))
}
