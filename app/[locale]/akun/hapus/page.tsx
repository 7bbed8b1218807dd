import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { HapusAkunForm } from '@/components/akun/HapusAkunForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { AppLink } from '@/components/ui/AppLink'
import { Notice } from '@/components/ui/Notice'
import { requirePelapor } from '@/lib/web/akun-session'
import { deleteAkunAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('akun.hapus'))('judul') }
}

export default async function HapusAkunPage() {
  await requirePelapor()
  const t = await getTranslations('akun.hapus')
  return (
    <Main>
      <AppLink className="inline-flex min-h-11 items-center" href="/akun">
        {t('kembali')}
      </AppLink>
      <h1>{t('judul')}</h1>
      <p className="lead mt-4 text">{t('isi')}</p>
      <Notice tone="warn" className="mt-4">
        <p>{t('tetap')}</p>
      </Notice>
      <ClientMessages namespaces={['akun', 'awal', 'isian']}>
        <HapusAkunForm action={deleteAkunAction} />
      </ClientMessages>
    </Main>
  )
}
