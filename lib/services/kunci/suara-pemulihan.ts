import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { findBagianAktif } from '@/lib/data/pemegang-bagian'
import { insertSuara } from '@/lib/data/suara-pemulihan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { db, type Tx } from '@/lib/infra/db'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { createTantangan, requireTantangan, type Jawaban, type Tantangan } from './tantangan'

export type Suara = Jawaban & Readonly<{ setuju: boolean }>

/** His key as a holder of a share of the recovery key in force. @throws AppError FORBIDDEN. */
async function requireBagian(tx: Tx, petugas: Petugas, layanan: readonly Layanan[]): Promise<string> {
  const penerima = (await findBagianAktif(tx, petugas.id, layanan))?.penerima
  if (!penerima) throw new AppError('FORBIDDEN')
  return penerima
}

/** A challenge only this recovery holder's own key opens. @throws AppError FORBIDDEN. */
export async function challengeSuara(petugas: Petugas, objek: string, layanan: readonly Layanan[]): Promise<Tantangan> {
  return createTantangan(petugas, { tujuan: 'SUARA', objek, penerima: await requireBagian(db, petugas, layanan) })
}

type Vote = Suara & Readonly<{ objek: string; layanan: readonly Layanan[] }>

/** Puts one word on record. @throws AppError FORBIDDEN, CONFLICT when he gave it before, INVALID_INPUT "jawaban.salah". */
export async function voteWithShare(
  unit: UnitOfWork,
  petugas: Petugas,
  { objek, layanan, setuju, tantanganId, jawaban }: Vote,
): Promise<void> {
  const penerima = await requireBagian(unit.tx, petugas, layanan)
  await requireTantangan(unit, petugas, { tujuan: 'SUARA', objek, penerima }, { tantanganId, jawaban })
  try {
    await insertSuara(unit.tx, unit.at, { objek, petugasId: petugas.id, setuju, tantanganId })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
