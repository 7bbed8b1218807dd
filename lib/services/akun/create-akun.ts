import 'server-only'
import { normalizeKode } from '@/lib/domain/kode/crockford'
import type { Daftar } from '@/lib/domain/akun/akun-schema'
import { createAkunPelapor, findAkunLogin, holderOfName } from '@/lib/data/akun-pelapor'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { assertBuka } from '@/lib/services/instansi/get-keadaan'
import { now } from '@/lib/infra/clock'
import { hashCode, isCode } from '@/lib/infra/code-hash'
import { db } from '@/lib/infra/db'
import { kodePemulihanOf } from '@/lib/infra/kode'
import { hashSecret, verifySecret } from '@/lib/infra/password'
import { paceAttempt } from '@/lib/services/masuk/attempts'
import { assertSandiKuat } from '@/lib/services/masuk/judge-sandi'
import { refuseSamaran } from './refuse-samaran'
import { openSessionPelapor } from './session'

/** The field a recovery code is kept in; its hash is bound to it. */
export const KODE_PEMULIHAN = 'kodePemulihan'

/** A new account before it is written: everything slow is done. */
export type AkunSiap = Readonly<{ samaran: string; kataSandi: string; kodePemulihan: string }>

/** `kodePemulihan` in clear, for the one page that shows it. */
export type AkunBaru = Readonly<{ token: string; kodePemulihan: string }>

export async function prepareAkun({ samaran, kataSandi, kunciKirim }: Daftar): Promise<AkunSiap> {
  return {
    samaran,
    kataSandi: await hashSecret(kataSandi),
    kodePemulihan: hashCode(KODE_PEMULIHAN, normalizeKode(kodePemulihanOf(kunciKirim))),
  }
}

/** Writes the account. The audit trail says that there is one more, not whose. @throws AppError INVALID_INPUT 'samaran.pilihLain'. */
export async function insertAkun(unit: UnitOfWork, akun: AkunSiap, besideId?: string): Promise<string> {
  if ((await holderOfName(unit.tx, akun.samaran, besideId)) !== null) await refuseSamaran(unit, akun.samaran)
  unit.audit({ aktor: 'pelapor', tindakan: 'DAFTAR_AKUN', objek: 'akunPelapor' })
  return createAkunPelapor(unit.tx, unit.at, akun)
}

/** The account this very form made before, after a lost answer; null when it made none. */
export async function findOwnAkun({ samaran, kataSandi, kunciKirim }: Daftar): Promise<string | null> {
  const akun = await findAkunLogin(samaran)
  if (!akun || !isCode(KODE_PEMULIHAN, normalizeKode(kodePemulihanOf(kunciKirim)), akun.kodePemulihan)) return null
  return (await verifySecret(akun.kataSandi, kataSandi)) ? akun.id : null
}

/**
 * A new account: a pseudonym and a password, nothing else. Posted twice it is one account.
 * @throws AppError INVALID_INPUT 'samaran.pilihLain'.
 */
export async function createAkun(input: Daftar): Promise<AkunBaru> {
  await assertBuka('SP4N')
  await paceAttempt(input.samaran)
  const kodePemulihan = kodePemulihanOf(input.kunciKirim)
  const before = await findOwnAkun(input)
  if (before) return { token: await openSessionPelapor(db, before, now()), kodePemulihan }
  await assertSandiKuat('kataSandi', input.kataSandi, [input.samaran])
  const siap = await prepareAkun(input)
  const token = await inTransaction(async (unit) => openSessionPelapor(unit.tx, await insertAkun(unit, siap), unit.at))
  return { token, kodePemulihan }
}
