import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { cleanPicture } from '@/lib/infra/gambar/clean-picture'
import { doHeavyWork } from '@/lib/services/pintu/heavy-work'

/** Arms stand 15 mm wide on paper: more than this is a mistake, and every letter would carry it. */
const LAMBANG_MAKSIMUM = 300 * 1024
const PIKSEL = 4_000_000

/** The arms as a clean PNG, read outside this process. @throws AppError INVALID_INPUT 'lambang.besar', 'lambang.salah'. */
export async function judgeLambang(berkas: Buffer): Promise<Buffer> {
  if (berkas.length > LAMBANG_MAKSIMUM) throw new AppError('INVALID_INPUT', ['lambang.besar'])
  const clean = await doHeavyWork('gambar', () => cleanPicture(berkas, 'png', PIKSEL))
  if (!clean.ok) throw new AppError('INVALID_INPUT', ['lambang.salah'])
  return clean.bytes
}
