import 'server-only'
import { runCleaner } from '@/lib/infra/berkas/run-cleaner'

/** A phone's largest ordinary photo has about 50 million pixels. */
const MAX_PIXELS = 60_000_000

export type CleanResult =
  Readonly<{ ok: true; bytes: Buffer; pixels: number }> | Readonly<{ ok: false; reason: 'rusak' | 'piksel' | 'gagal' }>

/**
 * A copy of a picture without EXIF, place or author, upright, made outside this process. `format`: jpg, png, webp. `budget`: how
 * many pixels it may have.
 */
export async function cleanPicture(bytes: Buffer, format: string, budget: number = MAX_PIXELS): Promise<CleanResult> {
  const most = Math.min(budget, MAX_PIXELS)
  const { code, bytes: out, said } = await runCleaner('picture', bytes, [format, String(most)])
  if (code === 0 && out.length > 0) return { ok: true, bytes: out, pixels: Number(/^pixels=(\d+)/.exec(said)?.[1] ?? most) }
  return { ok: false, reason: code === 3 ? 'rusak' : code === 4 ? 'piksel' : 'gagal' }
}
