import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findAkun, setSecondFactor } from '@/lib/data/akun'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { newKodeCadangan } from '@/lib/infra/kode-masuk'
import { totpStep } from '@/lib/infra/totp'
import { hashKodeCadangan } from './second-factor'

/**
 * Gives one's own account a second factor, once a code has shown that the app knows the secret. Returns the backup codes.
 * A second factor in force is not replaced here: the administrator resets it, so that an open screen cannot do it.
 * @throws AppError INVALID_INPUT with 'kode2fa.salah', CONFLICT when there is one already.
 */
export async function enrolSecondFactor(petugas: Petugas, rahasia: string, kode: string): Promise<readonly string[]> {
  const langkah = totpStep(rahasia, kode, now())
  if (langkah === null) throw new AppError('INVALID_INPUT', ['kode2fa.salah'])
  const codes = newKodeCadangan()
  const hashes = hashKodeCadangan(petugas.id, codes)
  await inTransaction(async ({ tx, audit }) => {
    const akun = await findAkun(tx, petugas.id)
    if (akun?.totpLangkah !== null) throw new AppError('CONFLICT')
    await setSecondFactor(tx, petugas.id, rahasia, langkah, hashes)
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'PASANG_2FA', objek: `petugas:${petugas.id}` })
  })
  return codes
}
