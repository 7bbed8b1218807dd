import 'server-only'
import path from 'node:path'
import { kataDalam } from '@/lib/domain/kata-konsol.mjs'
import { sampleObjek } from '@/lib/data/objek'
import { env } from '@/lib/infra/env'
import { storage } from '@/lib/infra/storage/storage'

/** Are most of these gone? A store that does not answer tells nothing, and is the health page's business. */
async function areGone(keys: readonly string[]): Promise<boolean> {
  try {
    const found = await Promise.all(keys.map((key) => storage().head(key)))
    return found.filter((one) => one === null).length * 2 > keys.length
  } catch {
    return false
  }
}

/**
 * For every process that serves or works: does the evidence of this register lie in the store of these settings? Otherwise
 * each file would be marked as lost in the next night, and new ones would lie elsewhere than the old.
 * @throws Error in words.
 */
export async function assertPenyimpanan(): Promise<void> {
  if (!(await areGone(await sampleObjek()))) return
  const { storage: jenis, dataDir, s3 } = env()
  const tempat = jenis === 's3' ? s3.bucket : path.join(dataDir, 'bukti')
  throw new Error(
    kataDalam(
      env().bahasa,
    )`The evidence of this register does not lie in STORAGE=${jenis} (${tempat}). Put STORAGE back as it was, move the evidence (npm run pindah-bukti -- fs s3), or restore it. What is lost for good: npm run pindah-bukti -- --tandai-hilang`,
  )
}
