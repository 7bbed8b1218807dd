import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { MasukForm } from '@/components/masuk/MasukForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { DemoToday } from '@/components/shell/DemoToday'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { localePath } from '@/lib/i18n/navigation'
import { getSitus } from '@/lib/services/situs/get-situs'
import { getPetugas } from '@/lib/web/session'
import { signInAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formLangkah.masuk'))('judul') }
}

export default async function MasukPage() {
  if (await getPetugas()) redirect(localePath(await getLocale(), '/staf'))
  const situs = await getSitus()
  return (
    <PublicFrame demo={situs.demo && <DemoToday situs={situs} />}>
      <Main>
        <ClientMessages namespaces={['formLangkah', 'isian']}>
          <MasukForm action={signInAction} demo={situs.demo} />
        </ClientMessages>
      </Main>
    </PublicFrame>
  )
}
