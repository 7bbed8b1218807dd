import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { takeLangkahAction } from '../actions'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Bandingan } from '@/components/staf/kasus/Bandingan'
import { listSerupa } from '@/lib/services/verifikasi/list-serupa'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { LangkahPanel } from '@/components/staf/kasus/LangkahPanel'
import { Usulan } from '@/components/staf/kasus/Rantai'
import { ArsipForm } from '@/components/staf/langkah/ArsipForm'
import { STEP_MESSAGES, stepOf } from '@/components/staf/step-page'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.arsip'))('judul'))
}

export default async function ArsipPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const serupa = await listSerupa(petugas, kasus.id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.arsip')
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage
        kasus={kasus}
        judul={t('judul')}
        pembuka={t('pembuka')}
        samping={kasus.materi && <Bandingan kasus={kasus} serupa={serupa} />}
      >
        {(target) => (
          <>
            <Usulan usulan={kasus.usulanArsip} />
            <ArsipForm
              {...step(target, 'USULKAN_ARSIP')}
              instead={<LangkahPanel kasus={kasus} target={target} action={takeLangkahAction} />}
            />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
