import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findAkun } from '@/lib/data/akun'
import { newSandiAwal } from '@/lib/infra/kode-masuk'
import { hashSecret } from '@/lib/infra/password'
import { doOrPropose } from '@/lib/services/jabatan/propose-usulan'
import { administrate } from './administrate'

/**
 * Takes the second factor off an account whose owner lost phone and backup codes; he sets up a new one after signing in.
 * Sessions end. A custodian's key is not touched by this: its passphrase is another secret. Only proposed for an account
 * that decides about keys.
 * @throws AppError FORBIDDEN, NOT_FOUND, GUARD_FAILED ('usulanSudahAda').
 */
export async function resetSecondFactor(petugas: Petugas, petugasId: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'ATUR_ULANG_2FA', objek: `petugas:${petugasId}` } as const
  await administrate(act, async (unit) => {
    if (!(await findAkun(unit.tx, petugasId))) throw new AppError('NOT_FOUND')
    await doOrPropose(unit, { petugasId, isi: {}, rahasia: null, jenis: 'ATUR_ULANG_2FA', diusulkanId: petugas.id })
  })
}

/** A first password for its owner's hand. `separuh`: the other half is shown to whoever confirms, so that neither could sign in. */
export type SandiAwal = Readonly<{ sandi: string; separuh: boolean }>

/**
 * A new first password for somebody who forgot his; returned once, changed at the next sign-in. For an account that decides
 * about keys it takes effect when somebody else confirms, and each of the two sees one half. @throws AppError as above.
 */
export async function resetPassword(petugas: Petugas, petugasId: string): Promise<SandiAwal> {
  const sandi = newSandiAwal()
  const half = Math.ceil(sandi.length / 2)
  const [pertama, kedua] = [sandi.slice(0, half), sandi.slice(half)]
  const rahasia = await hashSecret(sandi)
  const act = { petugas, permission: 'petugas:manage', tindakan: 'ATUR_ULANG_SANDI', objek: `petugas:${petugasId}` } as const
  const proposed = await administrate(act, async (unit) => {
    if (!(await findAkun(unit.tx, petugasId))) throw new AppError('NOT_FOUND')
    return doOrPropose(unit, { petugasId, isi: {}, rahasia, titipan: kedua, jenis: 'ATUR_ULANG_SANDI', diusulkanId: petugas.id })
  })
  return proposed === null ? { sandi, separuh: false } : { sandi: pertama, separuh: true }
}
