import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KodeKantorForm } from '@/components/masuk/KodeKantorForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { localePath } from '@/lib/i18n/navigation'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getKode } from '@/lib/web/kantor/cookies'
import { kodeKantorAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kantor.kode'))('judul'), robots: { index: false } }
}

export default async function KodeKantorPage() {
  if (!(await getKode())) redirect(localePath(await getLocale(), '/masuk'))
  const t = await getTranslations('kantor.kode')
  return (
    <PublicFrame kantor={await listKantor()}>
      <Main>
        <h1>{t('judul')}</h1>
        <p className="lead mt-4 text">{t('pembuka')}</p>
        <ClientMessages namespaces={['kantor', 'awal', 'isian']}>
          <KodeKantorForm action={kodeKantorAction} />
        </ClientMessages>
      </Main>
    </PublicFrame>
  )
}
