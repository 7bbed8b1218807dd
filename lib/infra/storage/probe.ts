import 'server-only'
import { randomBytes } from 'node:crypto'
import { storage } from './storage'

/** Does the store take something, give it back, and let it go? A full or read-only disk still answers questions. */
export async function probeStorage(): Promise<boolean> {
  const key = `periksa/${randomBytes(8).toString('hex')}`
  const bytes = randomBytes(32)
  await storage().put(key, bytes)
  const back = await storage().get(key)
  await storage().delete(key)
  return back?.equals(bytes) ?? false
}
