import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { MulaiForm } from '@/components/awal/MulaiForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { Notice } from '@/components/ui/Notice'
import { localePath } from '@/lib/i18n/navigation'
import { isUndanganValid, needsInstansi, showFaktorKedua } from '@/lib/services/awal/read-undangan'
import { listWilayahPilihan } from '@/lib/services/instansi/import-unit'
import { getMulai } from '@/lib/web/faktor-cookie'
import { mulaiAction } from './actions'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('awal.mulai'))('judul'), robots: { index: false } }
}

async function Isi() {
  const t = await getTranslations('awal.mulai')
  const mulai = await getMulai()
  if (!mulai || !(await isUndanganValid(mulai.token))) {
    return (
      <Notice tone="warn" title={t('tidakBerlaku')}>
        <p>{t('tidakBerlakuIsi')}</p>
      </Notice>
    )
  }
  const baru = await needsInstansi()
  return (
    <ClientMessages namespaces={['awal', 'instansi', 'isian']}>
      <MulaiForm action={mulaiAction} faktor={showFaktorKedua(mulai.rahasia, 'admin')} provinsi={baru ? listWilayahPilihan() : null} />
    </ClientMessages>
  )
}

export default async function MulaiPage({ searchParams }: Props) {
  const { undangan } = await searchParams
  // A page cannot set the cookie that takes the token out of the address; the route below can.
  if (typeof undangan === 'string') redirect(localePath(await getLocale(), `/mulai/undangan?undangan=${encodeURIComponent(undangan)}`))
  const t = await getTranslations('awal.mulai')
  return (
    <PublicFrame>
      <Main>
        <h1>{t('judul')}</h1>
        <p className="lead mt-4 text">{t('pembuka')}</p>
        <Isi />
      </Main>
    </PublicFrame>
  )
}
