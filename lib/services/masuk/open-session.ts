import 'server-only'
import { createSession } from '@/lib/data/session'
import { inTransaction } from '@/lib/data/transaction'
import type { Tx } from '@/lib/infra/db'
import { newToken } from '@/lib/infra/kode'
import { SESSION_HOURS, sessionIdOf } from './session-token'

const HOUR = 3_600_000

/**
 * `jalan`: by which way somebody proved who he is, where it was not the password. `judge`: throws when that way was taken from him
 * a moment ago.
 */
type Opening = Readonly<{
  petugasId: string
  alamatIp: string | null
  at: Date
  jalan?: 'AKUN_KANTOR'
  judge?: (tx: Tx) => Promise<void>
}>

/** Session and audit row in one transaction; returns the token for the cookie. */
export async function openSession({ petugasId, alamatIp, at, jalan, judge }: Opening): Promise<string> {
  const token = newToken()
  await inTransaction(async ({ tx, audit }) => {
    await judge?.(tx)
    const kedaluwarsa = new Date(at.getTime() + SESSION_HOURS * HOUR)
    await createSession(tx, { id: sessionIdOf(token), petugasId, dibuatAt: at, kedaluwarsa, alamatIp })
    audit({
      aktor: `petugas:${petugasId}`,
      tindakan: 'MASUK',
      objek: `petugas:${petugasId}`,
      ...(jalan === undefined ? {} : { rincian: { jalan } }),
    })
  })
  return token
}
