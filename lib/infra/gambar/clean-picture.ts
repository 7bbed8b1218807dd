import 'server-only'
import path from 'node:path'
import { runChild } from '@/lib/infra/child'

/** A phone's largest ordinary photo has about 50 million pixels. */
export const MAX_PIXELS = 60_000_000
const SECONDS = 20
/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const MEMORY = 700 * 1024 * 1024
const MAX_OUTPUT = 32 * 1024 * 1024

export type CleanResult = Readonly<{ ok: true; bytes: Buffer; pixels: number }> | Readonly<{ ok: false; reason: 'rusak' | 'piksel' | 'gagal' }>

/** Beside the server's own files; it is not part of the bundle. */
const script = () => path.join(process.cwd(), 'scripts', 'clean-picture.mjs')

/**
 * A copy of a picture without EXIF, place or author, upright, made outside this process. `format`: jpg, png, webp. `budget`: how
 * many pixels it may have.
 */
export async function cleanPicture(bytes: Buffer, format: string, budget: number = MAX_PIXELS): Promise<CleanResult> {
  const most = Math.min(budget, MAX_PIXELS)
  const args = ['--max-old-space-size=128', script(), format, String(most)]
  const done = await runChild({ args, input: bytes, seconds: SECONDS, memory: MEMORY, output: MAX_OUTPUT })
  if (done.code === 0 && done.bytes.length > 0) return { ok: true, bytes: done.bytes, pixels: Number(/^pixels=(\d+)/.exec(done.said)?.[1] ?? most) }
  return { ok: false, reason: done.code === 3 ? 'rusak' : done.code === 4 ? 'piksel' : 'gagal' }
}
