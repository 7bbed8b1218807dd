import 'server-only'
import { Algorithm, hash, verify } from '@node-rs/argon2'
import { AppError } from '@/lib/domain/errors'

const OPTIONS = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** At most two hashes at a time, and a short line behind them: sign-ins must not starve the report form of processor and memory. */
const LIMIT = 2
const LINE = 32
let running = 0
const waiting: (() => void)[] = []

async function limited<T>(work: () => Promise<T>): Promise<T> {
  if (running >= LIMIT && waiting.length >= LINE) throw new AppError('TOO_MANY_TRIES', ['umum.ramai'])
  if (running >= LIMIT) await new Promise<void>((resolve) => waiting.push(resolve))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** Argon2id hash of a password. @throws AppError TOO_MANY_TRIES while too many others wait. */
export function hashSecret(plain: string): Promise<string> {
  return limited(() => hash(plain, OPTIONS))
}

export function verifySecret(hashed: string, plain: string): Promise<boolean> {
  return limited(() => verify(hashed, plain))
}

let dummy: Promise<string> | undefined

/** Spends the time of a real check, so that an unknown name answers no faster than a wrong password. */
export async function verifyNothing(plain: string): Promise<false> {
  dummy ??= hashSecret('tidak ada')
  await verifySecret(await dummy, plain)
  return false
}
