import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { PratinjauPublik } from '@/components/staf/kasus/PratinjauPublik'
import { PublikasiForm, TayangkanForm } from '@/components/staf/langkah/PublikasiForm'
import { SembunyikanForm } from '@/components/staf/langkah/SembunyikanForm'
import { STEP_MESSAGES, isAllowed, stepOf } from '@/components/staf/step-page'
import { kasusPath } from '@/components/staf/langkah/target'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { takeLangkahAction } from '../actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.publikasi'))('judul'))
}

export default async function PublikasiPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const step = stepOf(kasus, takeLangkahAction)
  const t = await getTranslations('formLangkah.publikasi')
  const canPublish = isAllowed(kasus.langkah, 'TAYANGKAN')
  // Whoever may publish corrects the texts in the same form.
  const canDraft = !canPublish && isAllowed(kasus.langkah, 'SUSUN_PUBLIKASI')
  const konsep = kasus.publikasi
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <>
            {kasus.kadar === 'BERKADAR' && (
              <Notice title={t('berkadar.judul')}>
                <p>{t('berkadar.isi')}</p>
              </Notice>
            )}
            <TayangkanForm {...step(target, 'TAYANGKAN')} konsep={konsep} instead={null} />
            <PublikasiForm
              {...step(target, 'SUSUN_PUBLIKASI')}
              allowed={canDraft}
              konsep={konsep}
              instead={kasus.kadar === 'BERKADAR' || canPublish ? null : undefined}
            />
            <p>
              <AppLink href={kasusPath(kasus.id, 'berkas')}>{t('foto')}</AppLink>
            </p>
            {konsep && <PratinjauPublik publikasi={konsep} />}
            {konsep && <SembunyikanForm {...step(target, 'SEMBUNYIKAN')} heading={t('sembunyikan')} instead={null} />}
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
