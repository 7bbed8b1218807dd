import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { RujukanForm } from '@/components/staf/langkah/RujukanForm'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.rujukan'))('judul'))
}

export default async function RujukanPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.rujukan')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <RujukanForm
            {...step(target, 'RUJUK_APH', 'LIMPAHKAN_APH')}
            bolehSebagian={isAllowed(kasus.langkah, 'RUJUK_APH')}
            bolehPenuh={isAllowed(kasus.langkah, 'LIMPAHKAN_APH')}
          />
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
