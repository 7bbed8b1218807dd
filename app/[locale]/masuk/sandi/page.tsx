import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { SandiForm } from '@/components/masuk/SandiForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { localePath } from '@/lib/i18n/navigation'
import { getPemilik } from '@/lib/web/session'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { changeFirstPasswordAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.sandi'))('judulPertama') }
}

export default async function SandiPertamaPage() {
  const pemilik = await getPemilik()
  if (!pemilik) redirect(localePath(await getLocale(), '/masuk'))
  if (!pemilik.gantiSandi) redirect(localePath(await getLocale(), '/staf/akun'))
  const t = await getTranslations('awal.sandi')
  return (
    <PublicFrame kantor={await listKantor()}>
      <Main>
        <h1>{t('judulPertama')}</h1>
        <p className="lead mt-4 text">{t('isiPertama')}</p>
        <ClientMessages namespaces={['awal', 'isian']}>
          <SandiForm action={changeFirstPasswordAction} />
        </ClientMessages>
      </Main>
    </PublicFrame>
  )
}
