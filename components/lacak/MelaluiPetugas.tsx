import { useTranslations } from 'next-intl'
import { useDayText } from '@/components/ui/format-date'
import type { LacakDetail } from '@/lib/domain/lacak/lacak-detail'

/** What officers wrote down for the reporter: he alone knows whether he asked for it. */
export function MelaluiPetugas({ kasus }: Readonly<{ kasus: LacakDetail }>) {
  const t = useTranslations('wakil')
  const day = useDayText()
  if (kasus.melaluiPetugas.length === 0) return null
  return (
    <>
      <h2>{t('lacak.judul')}</h2>
      <ul className="links">
        {kasus.melaluiPetugas.map(({ id, tindakan, tanggal }) => (
          <li key={id}>{t('lacak.isi', { tindakan: t(`tindakan.${tindakan}`), tanggal: day(tanggal) })}</li>
        ))}
      </ul>
    </>
  )
}
