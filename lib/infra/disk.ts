import 'server-only'
import fs from 'node:fs/promises'
import { env } from './env'

/** Bytes free on the disk that holds DATA_DIR: the embedded database, evidence and mail lie there. */
export async function freeDisk(): Promise<number> {
  const { bavail, bsize } = await fs.statfs(env().dataDir)
  return bavail * bsize
}
