import { useTranslations } from 'next-intl'

export const MAIN_ID = 'utama'

export function SkipLink() {
  const t = useTranslations('kerangka')
  return (
    <a className="absolute left-[-99rem] z-9 px-4 py-3 focus:left-0 print:hidden" href={`#${MAIN_ID}`}>
      {t('lewati')}
    </a>
  )
}
