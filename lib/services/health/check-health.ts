import 'server-only'
import { pingDatabase } from '@/lib/infra/db'
import { freeDisk } from '@/lib/infra/disk'
import { env } from '@/lib/infra/env'
import { within } from '@/lib/infra/patience'
import { checkSecrets } from '@/lib/infra/secrets'
import { storage } from '@/lib/infra/storage/storage'

type Part = 'ok' | 'gagal'

export type Health = Readonly<{ status: Part; database: Part; storage: Part; keys: Part; disk: Part }>
export type Ready = Readonly<{ status: Part; database: Part; keys: Part }>

const check = (work: () => unknown): Promise<Part> =>
  within<Part>(async (): Promise<Part> => {
    await work()
    return 'ok'
  }, 'gagal')

const database = () => check(pingDatabase)
const keys = () => check(checkSecrets)

/** Below half the floor reports are refused: whatever else answers, the site does not do its work. */
async function assertDisk(): Promise<void> {
  if ((await freeDisk()) < env().diskFloor / 2) throw new Error('disk full')
}

const statusOf = (parts: readonly Part[]): Part => (parts.every((part) => part === 'ok') ? 'ok' : 'gagal')

/** Everything the site stands on: for who watches over it. */
export async function checkHealth(): Promise<Health> {
  const [base, objects, files, disk] = await Promise.all([
    database(),
    check(() => storage().head('periksa/kesehatan')),
    keys(),
    check(assertDisk),
  ])
  return { status: statusOf([base, objects, files, disk]), database: base, storage: objects, keys: files, disk }
}

/**
 * What every page needs: for what sends requests to this process. A store that is away takes no process out, for it would take
 * them all, and only evidence waits for it.
 */
export async function checkReady(): Promise<Ready> {
  const [base, files] = await Promise.all([database(), keys()])
  return { status: statusOf([base, files]), database: base, keys: files }
}
