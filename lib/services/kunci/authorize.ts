import 'server-only'
import { may } from '@/lib/domain/auth/permissions'
import type { Permission } from '@/lib/domain/auth/wewenang'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'

/** Posts held as their own holder in the office that runs the layanan itself: the office above keeps no keys, and who stands in decides about none. */
export const peranDi = (petugas: Petugas, layanan: Layanan) =>
  petugas.peran.filter((held) => held.layanan === layanan && !held.atasan && !held.delegasi).map((held) => held.peran)

export const mayAt = (petugas: Petugas, layanan: Layanan, permission: Permission) => may(peranDi(petugas, layanan), permission)

/** @throws AppError FORBIDDEN. */
export function authorizeAt(petugas: Petugas, layanan: Layanan, permission: Permission): void {
  if (!mayAt(petugas, layanan, permission)) throw new AppError('FORBIDDEN')
}

/** The custodian himself, or who is named to be the next. */
export const isPemegangAtau = (petugas: Petugas, layanan: Layanan) =>
  peranDi(petugas, layanan).includes('PEMEGANG_IDENTITAS') || petugas.calonPemegang.includes(layanan)

/** Layanan whose keys this petugas has anything to do with. */
export const layananKunci = (petugas: Petugas): readonly Layanan[] =>
  LAYANAN.filter(
    (layanan) => mayAt(petugas, layanan, 'kunci:read') || petugas.calonPemegang.includes(layanan) || petugas.bagian?.includes(layanan),
  )
