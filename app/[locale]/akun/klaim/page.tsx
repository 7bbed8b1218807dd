import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PilihanKabarForm } from '@/components/akun/PilihanKabarForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { localePath } from '@/lib/i18n/navigation'
import { getKlaim, requirePelapor } from '@/lib/web/akun-session'
import { chooseKabarAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.pilihan'))('judul') }
}

export default async function KlaimPage() {
  if ((await getKlaim(await requirePelapor())) === null) redirect(localePath(await getLocale(), '/akun'))
  const t = await getTranslations('akun.pilihan')
  return (
    <Main>
      <h1>{t('judul')}</h1>
      <p className="lead mt-4 text">{t('isi')}</p>
      <p className="mt-4 text">{t('mengapa')}</p>
      <ClientMessages namespaces={['akun', 'awal', 'isian']}>
        <PilihanKabarForm action={chooseKabarAction} />
      </ClientMessages>
    </Main>
  )
}
