import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { takeLangkahAction } from '../actions'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { LangkahPanel } from '@/components/staf/kasus/LangkahPanel'
import { Usulan } from '@/components/staf/kasus/Rantai'
import { ArsipForm } from '@/components/staf/langkah/ArsipForm'
import { isAllowed, STEP_MESSAGES } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.arsip'))('judul'))
}

export default async function ArsipPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.arsip')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <>
            <Usulan usulan={kasus.usulanArsip} />
            <ArsipForm
              action={takeLangkahAction}
              langkah="USULKAN_ARSIP"
              target={target}
              allowed={isAllowed(kasus.langkah, 'USULKAN_ARSIP')}
              instead={<LangkahPanel kasus={kasus} target={target} action={takeLangkahAction} />}
            />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
