import 'server-only'
import type { Pulihkan } from '@/lib/domain/akun/akun-schema'
import { AppError } from '@/lib/domain/errors'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import { exchangeKodePemulihan, findAkunLogin } from '@/lib/data/akun-pelapor'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { deleteSessionPelapor } from '@/lib/data/session-pelapor'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import { isCode } from '@/lib/infra/code-hash'
import { db } from '@/lib/infra/db'
import { kodePemulihanOf } from '@/lib/infra/kode'
import { paceAttempt } from '@/lib/services/masuk/attempts'
import { assertSandiKuat } from '@/lib/services/masuk/judge-sandi'
import { findOwnAkun, KODE_PEMULIHAN, prepareAkun, type AkunBaru } from './create-akun'
import { openSessionPelapor } from './session'

async function refuse(): Promise<never> {
  await countTolak('pulihkan', now())
  throw new AppError('WRONG_CREDENTIALS')
}

/**
 * A new password by the printed code, in place of a reset by mail. The code is used up, a new one comes with the answer, and
 * every session of the account ends. Posted twice it happens once.
 * @throws AppError WRONG_CREDENTIALS: one text for an unknown name and a wrong code.
 */
export async function recoverAkun({ samaran, kodePemulihan, kataSandiBaru, kunciKirim }: Pulihkan): Promise<AkunBaru> {
  await paceAttempt(samaran)
  const baru = { samaran, kataSandi: kataSandiBaru, kunciKirim }
  const akun = await findAkunLogin(samaran)
  const ok = isCode(KODE_PEMULIHAN, normalizeKode(kodePemulihan), akun?.kodePemulihan ?? null)
  if (!ok || !akun) {
    const done = await findOwnAkun(baru)
    return done ? { token: await openSessionPelapor(db, done, now()), kodePemulihan: kodePemulihanOf(kunciKirim) } : refuse()
  }
  await assertSandiKuat('kataSandiBaru', kataSandiBaru, [samaran])
  const siap = await prepareAkun(baru)
  const token = await inTransaction(async ({ tx, at, audit }) => {
    if (!(await exchangeKodePemulihan(tx, akun, { kataSandi: siap.kataSandi, kodePemulihan: siap.kodePemulihan }))) return null
    await deleteSessionPelapor(tx, { akunId: akun.id })
    audit({ aktor: 'pelapor', tindakan: 'PULIHKAN_AKUN', objek: 'akunPelapor' })
    return openSessionPelapor(tx, akun.id, at)
  })
  return token === null ? refuse() : { token, kodePemulihan: kodePemulihanOf(kunciKirim) }
}
