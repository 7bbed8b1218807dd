import { useTranslations } from 'next-intl'
import { tepatSedikitnya, type Statistik } from '@/lib/domain/rekap/statistik'
import type { SelPublik } from '@/lib/domain/rekap/tutupi'

/** A public figure: the number, "< 5" read out as words, or that it is withheld. */
export function AngkaPublik({ nilai }: Readonly<{ nilai: SelPublik }>) {
  const t = useTranslations('statistik')
  if (nilai === 'DITAHAN') return t('ditahan')
  if (nilai !== 'KURANG') return nilai
  return (
    <>
      <span aria-hidden="true">{t('kurang')}</span>
      <span className="sr">{t('kurangSr')}</span>
    </>
  )
}

/** A share of a hundred or of the most, in a cell of a table. */
export function BatangSel({ bagian }: Readonly<{ bagian: number }>) {
  return (
    <svg className="h-[0.8rem] w-full min-w-20" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="fill-primary forced-colors:fill-[CanvasText]" width={Math.round(bagian * 100)} height="9" />
    </svg>
  )
}

/** The share of answers in time as words: exact, the least it can be, withheld, or that there are too few. */
export function usePersenTepat(): (tanggapan: Statistik['tanggapan']) => string {
  const t = useTranslations('statistik')
  return (tanggapan) => {
    const least = tepatSedikitnya(tanggapan)
    if (tanggapan.persenTepat !== null) return `${tanggapan.persenTepat}%`
    if (least !== null) return t('sedikitnya', { persen: `${least}%` })
    return t(tanggapan.ketepatan.baris ? 'ditahan' : 'terlaluSedikit')
  }
}
