import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { GantiSandi } from '@/lib/domain/masuk/masuk-schema'
import { findAkunLogin, setSandiPelapor } from '@/lib/data/akun-pelapor'
import { deleteSessionPelapor } from '@/lib/data/session-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import { hashSecret, verifySecret } from '@/lib/infra/password'
import { paceAttempt } from '@/lib/services/masuk/attempts'
import { assertSandiKuat } from '@/lib/services/masuk/judge-sandi'
import type { Pelapor } from './get-pelapor'

/** The present password of the account, asked again before anything that cannot be taken back. @throws AppError INVALID_INPUT 'kataSandi.salah'. */
export async function assertSandi({ samaran }: Pelapor, kataSandi: string): Promise<void> {
  await paceAttempt(samaran)
  const akun = await findAkunLogin(samaran)
  if (!akun || !(await verifySecret(akun.kataSandi, kataSandi))) throw new AppError('INVALID_INPUT', ['kataSandi.salah'])
}

/** Another password; every other session of the account ends. @throws AppError INVALID_INPUT 'kataSandi.salah'. */
export async function changeSandi(pelapor: Pelapor, { kataSandi, kataSandiBaru }: GantiSandi): Promise<void> {
  await assertSandi(pelapor, kataSandi)
  await assertSandiKuat('kataSandiBaru', kataSandiBaru, [pelapor.samaran])
  const hash = await hashSecret(kataSandiBaru)
  await inTransaction(async ({ tx, audit }) => {
    await setSandiPelapor(tx, pelapor.akunId, hash)
    await deleteSessionPelapor(tx, { akunId: pelapor.akunId, id: { not: pelapor.sessionId } })
    audit({ aktor: 'pelapor', tindakan: 'GANTI_SANDI_AKUN', objek: 'akunPelapor' })
  })
}
