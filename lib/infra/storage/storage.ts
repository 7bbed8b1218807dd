import 'server-only'
import path from 'node:path'
import { env } from '@/lib/infra/env'
import { createFsStorage, sweepTemporary } from '@/lib/infra/storage/fs-storage'
import { createS3Storage } from '@/lib/infra/storage/s3-storage'
import type { StoragePort } from '@/lib/infra/storage/storage-port'

let chosen: StoragePort | undefined

function createFromEnvironment(): StoragePort {
  const { storage: driver, s3, dataDir } = env()
  if (driver === 's3') return createS3Storage(s3)
  const root = path.join(dataDir, 'bukti')
  // Best effort: what a killed process left half-written takes room, nothing more.
  sweepTemporary(root).catch(() => undefined)
  return createFsStorage(root)
}

export function storage(): StoragePort {
  chosen ??= createFromEnvironment()
  return chosen
}
