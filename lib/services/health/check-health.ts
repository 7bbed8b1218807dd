import 'server-only'
import { pingDatabase } from '@/lib/infra/db'
import { checkSecrets } from '@/lib/infra/secrets'
import { storage } from '@/lib/infra/storage/storage'

type Part = 'ok' | 'gagal'

export type Health = { status: Part; database: Part; storage: Part; keys: Part }

const PATIENCE_MS = 3_000

/** A part that hangs is as bad as one that fails, and must not make this page hang too. */
async function check(work: () => unknown): Promise<Part> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('late')), PATIENCE_MS)
  })
  try {
    await Promise.race([Promise.resolve().then(work), late])
    return 'ok'
  } catch {
    return 'gagal'
  } finally {
    clearTimeout(timer)
  }
}

export async function checkHealth(): Promise<Health> {
  const [database, objects, keys] = await Promise.all([
    check(pingDatabase),
    check(() => storage().head('periksa/kesehatan')),
    check(checkSecrets),
  ])
  const status = [database, objects, keys].every((part) => part === 'ok') ? 'ok' : 'gagal'
  return { status, database, storage: objects, keys }
}
