import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SandiForm } from '@/components/masuk/SandiForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { requirePelapor } from '@/lib/web/akun-session'
import { changeSandiAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.sandi'))('judul') }
}

export default async function SandiPage() {
  await requirePelapor()
  const t = await getTranslations('akun.sandi')
  return (
    <Main>
      <AppLink className="inline-flex min-h-11 items-center" href="/akun">
        {t('kembali')}
      </AppLink>
      <h1>{t('judul')}</h1>
      <p className="lead mt-4 text">{t('isi')}</p>
      <ClientMessages namespaces={['awal', 'isian']}>
        <SandiForm action={changeSandiAction} />
      </ClientMessages>
    </Main>
  )
}
