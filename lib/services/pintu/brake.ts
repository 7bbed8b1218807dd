import 'server-only'
import { createHmac } from 'node:crypto'
import { REM, type JenisRem } from '@/lib/domain/rem'
import { AppError } from '@/lib/domain/errors'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { garamOf, takeToken, type Takaran } from '@/lib/data/keran'
import { now } from '@/lib/infra/clock'

const MENIT = 60_000

let today: { hari: string; garam: Buffer } | undefined

/** A name for a source, an address or an account that nobody can turn back tomorrow. */
export async function sidikHarian(value: string): Promise<string> {
  const hari = officeDate(now())
  if (today?.hari !== hari) today = { hari, garam: await garamOf(hari) }
  return createHmac('sha256', today.garam).update(value).digest('hex').slice(0, 32)
}

/** Milliseconds to wait for a token of each bucket; 0 when every one had one. */
export async function waitFor(buckets: readonly (readonly [string, Takaran])[]): Promise<number> {
  let longest = 0
  for (const [kunci, takaran] of buckets) longest = Math.max(longest, await takeToken(kunci, takaran))
  return longest
}

/** "umum.sering|12": the minutes to wait stand in the message's key. */
export const terlaluSering = (wait: number, key = 'umum.sering'): AppError =>
  new AppError('TOO_MANY_TRIES', [`${key}|${Math.max(1, Math.ceil(wait / MENIT))}`])

/**
 * Slows down whoever writes very much, by the network he comes from and all together. `sumber` is null where no gate stands in
 * front (a command, a signed channel): then only the sum counts.
 * @throws AppError TOO_MANY_TRIES with the minutes to wait.
 */
export async function brake(jenis: JenisRem, sumber: string | null): Promise<void> {
  const { sumber: satu, semua } = REM[jenis]
  const own = sumber === null ? [] : [[`${jenis}|${await sidikHarian(sumber)}`, satu] as const]
  const wait = await waitFor([...own, [`${jenis}|semua`, semua]])
  if (wait > 0) throw terlaluSering(wait)
}
