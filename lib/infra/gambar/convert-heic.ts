import 'server-only'
import { runCleaner } from '@/lib/infra/berkas/run-cleaner'

/** A photo of a phone: twelve to twenty-four million pixels; each takes four bytes twice while it is turned. */
const MAX_PIXELS = 26_000_000

/** A photo as newer phones take them, by its first bytes. */
export const isHeic = (bytes: Buffer): boolean => /^ftyp(?:hei[cxms]|hev[cx]|mif1|msf1|avif)/.test(bytes.subarray(4, 12).toString('latin1'))

/** The same picture as JPEG of at most `maxBytes`, made outside this process; null when it cannot be read there. */
export async function convertHeic(bytes: Buffer, maxBytes: number): Promise<Buffer | null> {
  const { code, bytes: jpeg } = await runCleaner('heic', bytes, [String(MAX_PIXELS), String(maxBytes)])
  return code === 0 && jpeg.length > 0 ? jpeg : null
}
