import 'server-only'
import { deleteKunjungan, extendKunjungan, findKunjungan, insertKunjungan } from '@/lib/data/kunjungan-lacak'
import { now } from '@/lib/infra/clock'
import { newToken, sha256 } from '@/lib/infra/kode'

/** Minutes a case stays open on the device that opened it, counted from the last time it was used. */
export const KUNJUNGAN_MENIT = 15
/** Hours after which its codes are asked for again, however much it was used. */
export const KUNJUNGAN_JAM = 8

const idOf = (token: string) => sha256(`kunjungan|${token}`)

/** Notes that a device has opened a case; returns the token for its cookie. Nothing tells from where. */
export async function beginKunjungan(pengaduanId: string): Promise<string> {
  const token = newToken()
  await insertKunjungan(idOf(token), pengaduanId, new Date(now().getTime() + KUNJUNGAN_MENIT * 60_000))
  return token
}

/** The case a token still opens, or null. Opening it is using it. */
export async function caseOfKunjungan(token: string): Promise<string | null> {
  const found = await findKunjungan(idOf(token), now())
  if (found !== null) await extendKunjungan(idOf(token), now(), KUNJUNGAN_MENIT)
  return found
}

/** The visit is over on the server: a copy of the cookie opens nothing. */
export const endKunjungan = (token: string): Promise<void> => deleteKunjungan(idOf(token))
