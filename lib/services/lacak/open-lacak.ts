import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { MasukLacak } from '@/lib/domain/lacak/lacak-schema'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { findByNomorTiket } from '@/lib/data/pengaduan'
import { now } from '@/lib/infra/clock'
import { verifyKodeAkses } from './kode-akses'

/**
 * The case that ticket number and access code open together.
 * @throws AppError WRONG_CREDENTIALS: one text for an unknown number and a wrong code.
 */
export async function openLacak(input: MasukLacak): Promise<string> {
  const found = await findByNomorTiket(input.nomorTiket)
  const ok = await verifyKodeAkses(input.nomorTiket, found?.kodeAkses ?? null, input.kodeAkses)
  if (ok && found) return found.id
  await countTolak('lacak', now())
  throw new AppError('WRONG_CREDENTIALS')
}
