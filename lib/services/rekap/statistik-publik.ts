import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'
import { log } from '@/lib/infra/log'
import { within } from '@/lib/infra/patience'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getStatistik, type StatistikPublik } from './get-statistik'

/** Offices whose figures the public reads: those that take reports in here. A layanan that is off has no figures either. */
export const listKantorStatistik = async (): Promise<readonly KantorSitus[]> => (await listKantor()).filter(({ buka }) => buka)

/** What `work` gives, or null when the database gave up; it is logged by its kind. A refusal of a rule goes on. */
export async function orGagal<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof AppError) throw error
    log('error', 'statistik.failed', { name: error instanceof Error ? error.name : 'unknown' })
    return null
  }
}

/** As `getStatistik`; null where figures could not be counted and none are kept: a page says so instead of failing. */
export const readStatistik = (layanan: Layanan, tahun: number | null): Promise<StatistikPublik | null> =>
  orGagal(() => getStatistik(layanan, tahun))

export type Sorotan = Readonly<{ kantor: KantorSitus; statistik: StatistikPublik }>

/** The newest figures of a layanan: of this year, or of the last while there are none. */
async function sorotanOf(kantor: KantorSitus): Promise<Sorotan | null> {
  const kini = await readStatistik(kantor.layanan, null)
  if (!kini || kini.terbitan) return kini && { kantor, statistik: kini }
  const lalu = await readStatistik(kantor.layanan, kini.tahun - 1)
  return { kantor, statistik: lalu?.terbitan ? lalu : kini }
}

/** The newest figures of every layanan that is open here, for a glance; one that takes too long now is left out. */
export async function listSorotan(kantor: readonly KantorSitus[]): Promise<readonly Sorotan[]> {
  const all = await Promise.all(kantor.filter(({ buka }) => buka).map((one) => within(() => sorotanOf(one), null)))
  return all.flatMap((one) => one ?? [])
}
