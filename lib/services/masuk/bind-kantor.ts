import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findAkun } from '@/lib/data/akun'
import { deleteAkunKantor, insertAkunKantor } from '@/lib/data/akun-kantor'
import { enqueueMail } from '@/lib/data/outbox'
import { lockPetugas } from '@/lib/data/petugas'
import { revokeAllSessions } from '@/lib/data/session'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { getPemilikSesi } from './get-petugas'
import { sessionIdOf } from './session-token'
import { proveOwner, type SignIn } from './sign-in'
import type { Terbukti } from './sign-in-kantor'

const KABAR = {
  TAUT: {
    subjek: 'Akun kantor ditautkan pada akun Anda',
    teks: 'Sebuah akun kantor sekarang dapat dipakai untuk masuk ke akun Anda. Bila itu bukan Anda, segera lepaskan di halaman akun dan ganti kata sandi.',
  },
  LEPAS: {
    subjek: 'Akun kantor dilepaskan dari akun Anda',
    teks: 'Akun kantor yang tertaut tidak dapat lagi dipakai untuk masuk ke akun Anda. Anda tetap dapat masuk dengan nama pengguna dan kata sandi.',
  },
} as const

async function tellOwner({ tx, at }: UnitOfWork, petugasId: string, kabar: keyof typeof KABAR): Promise<void> {
  const surel = (await findAkun(tx, petugasId))?.surel
  if (surel) await enqueueMail(tx, at, { kunci: `akunKantor:${kabar}:${petugasId}:${at.getTime()}`, kepada: surel, ...KABAR[kabar] })
}

/** Whoever opened this session has just shown his password and second factor in it. */
export type BuktiPemilik = Readonly<{ petugasId: string; sesi: string }>

/** The proof of a session whose owner has shown his password a moment ago in another form. @throws AppError FORBIDDEN. */
export async function buktiPemilikOf(token: string): Promise<BuktiPemilik> {
  const pemilik = await getPemilikSesi(token)
  if (!pemilik || pemilik.gantiSandi) throw new AppError('FORBIDDEN')
  return { petugasId: pemilik.petugas.id, sesi: token }
}

/** A session left open gives nobody a further way in. @throws AppError FORBIDDEN, WRONG_CREDENTIALS, TOO_MANY_TRIES. */
export async function provePemilik(token: string, typed: Pick<SignIn, 'kataSandi' | 'kode2fa'>): Promise<BuktiPemilik> {
  const pemilik = await getPemilikSesi(token)
  if (!pemilik) throw new AppError('FORBIDDEN')
  await proveOwner({ namaPengguna: pemilik.petugas.namaPengguna, ...typed })
  return buktiPemilikOf(token)
}

/**
 * Binds an account of the office to the petugas who proved his invitation, or his password, a few minutes ago and is signed in still.
 * @throws AppError FORBIDDEN when he is not, CONFLICT when either of the two is bound already.
 */
export async function bindAkunKantor({ petugasId, sesi }: BuktiPemilik, terbukti: Terbukti): Promise<void> {
  const bukti = await buktiPemilikOf(sesi)
  if (bukti.petugasId !== petugasId) throw new AppError('FORBIDDEN')
  try {
    await inTransaction(async (unit) => {
      await lockPetugas(unit.tx, petugasId)
      await insertAkunKantor(unit.tx, unit.at, { petugasId, ...terbukti })
      await tellOwner(unit, petugasId, 'TAUT')
      unit.audit({ aktor: `petugas:${petugasId}`, tindakan: 'TAUT_AKUN_KANTOR', objek: `petugas:${petugasId}` })
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}

/** Takes the way in away and ends the sessions, but for `kecuali`; the owner is told. @throws AppError NOT_FOUND when there is none. */
export async function unbind(unit: UnitOfWork, petugasId: string, kecuali?: string): Promise<void> {
  await lockPetugas(unit.tx, petugasId)
  if (!(await deleteAkunKantor(unit.tx, petugasId))) throw new AppError('NOT_FOUND')
  await revokeAllSessions(unit.tx, petugasId, unit.at, kecuali)
  await tellOwner(unit, petugasId, 'LEPAS')
}

/** One's own; every other session ends, for it may have been opened that way. @throws AppError NOT_FOUND. */
export async function endAkunKantorSaya(petugas: Petugas, token: string): Promise<void> {
  await inTransaction(async (unit) => {
    await unbind(unit, petugas.id, sessionIdOf(token))
    unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'LEPAS_AKUN_KANTOR', objek: `petugas:${petugas.id}` })
  })
}
