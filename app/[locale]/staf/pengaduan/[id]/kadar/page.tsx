import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { KadarForm } from '@/components/staf/langkah/KadarForm'
import { isAllowed, STEP_MESSAGES } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.kadar'))('judul'))
}

export default async function KadarPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.kadar')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <KadarForm
            action={takeLangkahAction}
            langkah="NILAI_BERKADAR"
            target={target}
            allowed={isAllowed(kasus.langkah, 'NILAI_BERKADAR')}
          />
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
