import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { MasukLacak } from '@/lib/domain/lacak/lacak-schema'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { listByNomorTiket } from '@/lib/data/pengaduan'
import { now } from '@/lib/infra/clock'
import { brake } from '@/lib/services/pintu/brake'
import { isKodeAkses } from './kode-akses'

/**
 * The case that ticket number and access code open together. A right pair gets through at once, whatever anybody else tries;
 * only wrong ones are slowed down, by their source and in all, never by the case they aim at.
 * @throws AppError WRONG_CREDENTIALS: one text for an unknown number and a wrong code; TOO_MANY_TRIES.
 */
export async function openLacak(input: MasukLacak, sumber: string | null = null): Promise<string> {
  const known = await listByNomorTiket(input.nomorTiket)
  // An unknown number is compared like a known one.
  const found = (known.length > 0 ? known : [null]).find((row) => isKodeAkses(input.kodeAkses, row?.kodeAkses ?? null))
  if (found) return found.id
  await brake('tebak', sumber)
  await countTolak('lacak', now())
  throw new AppError('WRONG_CREDENTIALS')
}
