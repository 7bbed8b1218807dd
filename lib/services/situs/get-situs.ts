import 'server-only'
import { isWorkingDay, nextDay, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'

export type Situs = Readonly<{ demo: boolean; hariIni: string; hariKerja: boolean; berikutnya: string }>

function nextWorkingDay(date: string, kalender: Kalender): string {
  let next = nextDay(date)
  while (!isWorkingDay(next, kalender)) next = nextDay(next)
  return next
}

/** What every page may say of the site itself: demo or not, and whether clocks run on the office's day. */
export async function getSitus(): Promise<Situs> {
  const kalender = await getKalender()
  const hariIni = officeDate(now())
  return {
    demo: env().demo,
    hariIni,
    hariKerja: isWorkingDay(hariIni, kalender),
    berikutnya: nextWorkingDay(hariIni, kalender),
  }
}
