import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { CabutForm } from '@/components/lacak/CabutForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { ExitBar } from '@/components/shell/ExitBar'
import { Main } from '@/components/shell/Main'
import { localePath } from '@/lib/i18n/navigation'
import { getLacak } from '@/lib/services/lacak/get-lacak'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { withdrawAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('lacak.cabut'))('judul') }
}

export default async function CabutPage() {
  const pengaduanId = await getLacakSession()
  const kasus = pengaduanId ? await getLacak(pengaduanId) : null
  if (!kasus?.boleh.cabut) redirect(localePath(await getLocale(), '/lacak'))
  return (
    <>
      <ExitBar />
      <Main>
        <ClientMessages namespaces={['lacak']}>
          <CabutForm action={withdrawAction} />
        </ClientMessages>
      </Main>
    </>
  )
}
