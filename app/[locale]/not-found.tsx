import { getTranslations } from 'next-intl/server'
import { NotFoundContent } from '@/components/shell/NotFoundContent'

/** For pages that look something up and find nothing. */
export default async function NotFound() {
  const t = await getTranslations('galat.tidakAda')
  return (
    <>
      <title>{t('judul')}</title>
      <NotFoundContent />
    </>
  )
}
