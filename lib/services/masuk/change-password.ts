import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { GantiSandi } from '@/lib/domain/masuk/masuk-schema'
import { setKataSandi } from '@/lib/data/akun'
import { findPetugasLogin } from '@/lib/data/petugas'
import { revokeAllSessions } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'
import { hashSecret, verifySecret } from '@/lib/infra/password'
import { paceAttempt } from './attempts'
import { getPemilikSesi } from './get-petugas'
import { assertSandiKuat } from './judge-sandi'
import { sessionIdOf } from './session-token'

/**
 * A password of one's own, also in place of the first one. Every other session of the account ends.
 * @throws AppError FORBIDDEN without a session, INVALID_INPUT with 'kataSandi.salah' or 'kataSandiBaru.lemah'.
 */
export async function changePassword(token: string, { kataSandi, kataSandiBaru }: GantiSandi): Promise<void> {
  const pemilik = await getPemilikSesi(token)
  if (!pemilik) throw new AppError('FORBIDDEN')
  const { id, namaPengguna } = pemilik.petugas
  await paceAttempt(namaPengguna)
  const akun = await findPetugasLogin(namaPengguna)
  if (!akun || !(await verifySecret(akun.kataSandi, kataSandi))) throw new AppError('INVALID_INPUT', ['kataSandi.salah'])
  await assertSandiKuat('kataSandiBaru', kataSandiBaru, [namaPengguna, pemilik.petugas.nama, pemilik.petugas.jabatan])
  const hash = await hashSecret(kataSandiBaru)
  await inTransaction(async ({ tx, at, audit }) => {
    await setKataSandi(tx, id, hash, false)
    await revokeAllSessions(tx, id, at, sessionIdOf(token))
    audit({ aktor: `petugas:${id}`, tindakan: 'GANTI_SANDI', objek: `petugas:${id}` })
  })
}
