import { useTranslations } from 'next-intl'
import { useDayText } from '../ui/format-date'
import { DemoBar } from './DemoBar'

type Hari = Readonly<{ hariIni: string; hariKerja: boolean; berikutnya: string }>

/** The demo's bar with the office's day: invented dates are only readable beside today's. */
export function DemoToday({ situs }: Readonly<{ situs: Hari }>) {
  const t = useTranslations('staf.hari')
  const day = useDayText()
  const hari = day(situs.hariIni)
  return <DemoBar>{situs.hariKerja ? t('kerja', { hari }) : t('libur', { hari, berikutnya: day(situs.berikutnya) })}</DemoBar>
}
