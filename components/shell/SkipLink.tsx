import { useTranslations } from 'next-intl'

export const MAIN_ID = 'utama'

export function SkipLink() {
  const t = useTranslations('kerangka')
  return (
    <a className="skip" href={`#${MAIN_ID}`}>
      {t('lewati')}
    </a>
  )
}
