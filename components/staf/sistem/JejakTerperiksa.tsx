import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Notice } from '@/components/ui/Notice'

type Props = Readonly<{ periksa: Readonly<{ hasil: 'UTUH' | 'RUSAK' | 'TANPA_JANGKAR'; at: Date }> | null; peringatan: number }>

/** What the last verification of the audit trail found, and when. */
export function JejakTerperiksa({ periksa, peringatan }: Props) {
  const t = useTranslations('kustodi.periksa')
  const good = periksa?.hasil === 'UTUH' && peringatan === 0
  return (
    <Notice tone={good ? 'ok' : periksa === null && peringatan === 0 ? 'info' : 'danger'} title={t('judul')} id="jejak" className="mt-4">
      <p>
        {periksa ? (
          <>
            {t(periksa.hasil)} <DateText value={periksa.at} time />.
          </>
        ) : (
          t('belum')
        )}
      </p>
      <p>{t('peringatan', { n: peringatan })}</p>
    </Notice>
  )
}
