import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { PinjamkanInput } from '@/lib/domain/kunci/kunci-schema'
import { findBagianAktif } from '@/lib/data/pemegang-bagian'
import { db } from '@/lib/infra/db'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { runKunci } from './run-kunci'
import { keadaanOf, requireUsulan } from './usulan-kunci'

/**
 * A recovery holder lends his share to the one who shall follow the custodian: opened in his browser with his own key, and
 * sealed there to the new key. Two of them together are the recovery key.
 * @throws AppError NOT_FOUND, FORBIDDEN, GUARD_FAILED "belumMatang", CONFLICT when he lent it before.
 */
export async function lendBagian(petugas: Petugas, { kunciId, bagian }: PinjamkanInput): Promise<void> {
  try {
    await runKunci(petugas, {
      tindakan: 'PINJAMKAN_BAGIAN',
      objek: `kunciIdentitas:${kunciId}`,
      run: async (unit) => {
        const kunci = await requireUsulan(unit, kunciId)
        const mine = await findBagianAktif(unit.tx, petugas.id, [kunci.layanan])
        if (!mine || kunci.jenis !== 'PEMEGANG' || kunci.petugasId === petugas.id) throw new AppError('FORBIDDEN')
        if ((await keadaanOf(unit.tx, kunci, unit.at)) !== 'MATANG') throw new AppError('GUARD_FAILED', ['belumMatang'])
        await unit.tx.bagianDipinjam.createMany({ data: [{ kunciId, petugasId: petugas.id, bagian: new Uint8Array(Buffer.from(bagian, 'base64')), dibuatAt: unit.at }] })
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}

/** Shares lent to a proposed key, for its owner alone; only his key opens them. */
export async function listBagianDipinjam(petugas: Petugas, kunciId: string): Promise<readonly string[]> {
  const rows = await db.bagianDipinjam.findMany({ where: { kunciId, kunci: { petugasId: petugas.id } }, orderBy: { dibuatAt: 'asc' }, select: { bagian: true } })
  return rows.map((row) => Buffer.from(row.bagian).toString('base64'))
}
