import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { MintaTelusurForm } from '@/components/staf/identitas/TelusurForms'
import { TelusurList } from '@/components/staf/identitas/TelusurList'
import { LangkahPage } from '@/components/staf/kasus/LangkahPage'
import { STEP_MESSAGES } from '@/components/staf/step-page'
import { mayIn } from '@/lib/domain/auth/permissions'
import { isClosed } from '@/lib/domain/pengaduan/status'
import { getTelusur } from '@/lib/services/identitas/list-telusur'
import { kasusTitle, readForPage, requireKasus, type KasusParams } from '@/lib/web/staff-page'
import { requestTelusurAction } from './actions'

export async function generateMetadata(props: KasusParams): Promise<Metadata> {
  return kasusTitle(props, (await getTranslations('telusur'))('judul'))
}

export default async function TelusurPage({ params }: KasusParams) {
  const { petugas, kasus } = await requireKasus((await params).id)
  const t = await getTranslations('telusur')
  const telusur = await readForPage(() => getTelusur(petugas, kasus.id))
  const allowed = mayIn(kasus.layanan, kasus.sebagai, 'pesan:write') && !isClosed(kasus.status)
  return (
    <ClientMessages namespaces={[...STEP_MESSAGES, 'telusur']}>
      <LangkahPage kasus={kasus} judul={t('judul')} pembuka={t('pembuka')}>
        {(target) => (
          <>
            <TelusurList telusur={telusur} />
            <MintaTelusurForm action={requestTelusurAction} target={target} allowed={allowed} instead={null} />
          </>
        )}
      </LangkahPage>
    </ClientMessages>
  )
}
