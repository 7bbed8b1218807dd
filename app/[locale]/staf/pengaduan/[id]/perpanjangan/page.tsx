import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PerpanjanganForm } from '@/components/staf/langkah/PerpanjanganForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { HARI_PERPANJANGAN } from '@/lib/domain/alur/perpanjangan'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.perpanjangan'))('judul'))
}

export default async function PerpanjanganPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.perpanjangan')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka', { n: HARI_PERPANJANGAN })}>
        {(target) => <PerpanjanganForm {...step(target, 'PERPANJANG')} />}
      </LangkahPage>
    </ClientMessages>
  )
}
