import 'server-only'
import { countTolak } from '@/lib/data/hitungan-tolak'
import { now } from '@/lib/infra/clock'

/** A stranger asked for a staff page: counted by the hour, never a row of his own. */
export async function countStranger(): Promise<void> {
  await countTolak('staf', now())
}
