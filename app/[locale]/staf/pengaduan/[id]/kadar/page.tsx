import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { MateriSection } from '@/components/staf/kasus/MateriSection'
import { KadarForm } from '@/components/staf/langkah/KadarForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.kadar'))('judul'))
}

export default async function KadarPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.kadar')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <MateriSection isi={kasus.materi.isi} layanan={kasus.layanan} />}
      >
        {(target) => <KadarForm {...step(target, 'NILAI_BERKADAR')} />}
      </LangkahPage>
    </ClientMessages>
  )
}
