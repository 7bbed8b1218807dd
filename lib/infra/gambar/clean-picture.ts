import 'server-only'
import { runCleaner } from '@/lib/infra/berkas/run-cleaner'

/** A phone's largest ordinary photo has about 50 million pixels. */
export const MAX_PIXELS = 60_000_000

export type CleanResult = Readonly<{ ok: true; bytes: Buffer }> | Readonly<{ ok: false; reason: 'rusak' | 'piksel' | 'gagal' }>

/** A copy of a picture without EXIF, place or author, upright, made outside this process. `format`: jpg, png, webp. */
export async function cleanPicture(bytes: Buffer, format: string): Promise<CleanResult> {
  const { code, out } = await runCleaner(bytes, { script: 'clean-picture.mjs', args: [format, String(MAX_PIXELS)], heap: 128 })
  if (code === 0 && out.length > 0) return { ok: true, bytes: out }
  return { ok: false, reason: code === 3 ? 'rusak' : code === 4 ? 'piksel' : 'gagal' }
}
