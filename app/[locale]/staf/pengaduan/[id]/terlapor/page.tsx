import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { TerlaporForm } from '@/components/staf/langkah/TerlaporForm'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { mayIn } from '@/lib/domain/auth/permissions'
import { listSemuaPetugas } from '@/lib/services/staf/list-rekan'
import { kasusTitle, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { markTerlaporAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('formLangkah.terlapor'))('judul'))
}

export default async function TerlaporPage({ params }: KasusParams) {
  const { kasus } = await requireKasus((await params).id)
  const t = await getTranslations('formLangkah.terlapor')
  const rekan = await listSemuaPetugas()
  return (
    <ClientMessages namespaces={STEP_MESSAGES}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <TerlaporForm
            action={markTerlaporAction}
            target={target}
            allowed={mayIn(kasus.layanan, kasus.sebagai, 'terlapor:mark')}
            petugas={rekan.map(({ id, nama, jabatan }) => ({ value: id, label: `${nama}, ${jabatan}` }))}
          />
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
