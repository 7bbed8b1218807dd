import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { KantorMasuk } from '@/components/masuk/KantorMasuk'
import { MasukForm } from '@/components/masuk/MasukForm'
import { ClientMessages } from '@/components/shell/ClientMessages'
import { DemoToday } from '@/components/shell/DemoToday'
import { Main } from '@/components/shell/Main'
import { PublicFrame } from '@/components/shell/PublicFrame'
import { Notice } from '@/components/ui/Notice'
import { isGagalKantor } from '@/lib/domain/masuk/kantor'
import { alamatKembali } from '@/lib/domain/web/kembali'
import { localePath } from '@/lib/i18n/navigation'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { getPelapor } from '@/lib/web/akun-session'
import { isKantorOn } from '@/lib/web/kantor/provider'
import { getPetugas } from '@/lib/web/session'
import { signInAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('formLangkah.masuk'))('judul') }
}

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export default async function MasukPage({ searchParams }: Props) {
  const query = await searchParams
  const kembali = alamatKembali(query.kembali)
  if (await getPetugas()) redirect(localePath(await getLocale(), kembali ?? '/staf'))
  if (await getPelapor()) redirect(localePath(await getLocale(), '/akun'))
  const [situs, kantor] = await Promise.all([getSitus(), listKantor()])
  const [t, k] = [await getTranslations('formLangkah.masuk'), await getTranslations('kantor.gagal')]
  return (
    <PublicFrame kantor={kantor} demo={situs.demo && <DemoToday situs={situs} />}>
      <Main>
        {kembali !== null && (
          <Notice role="status">
            <p>{t('kembali')}</p>
          </Notice>
        )}
        {query.kabar === 'terhapus' && (
          <Notice tone="ok" role="status">
            <p>{t('terhapus')}</p>
          </Notice>
        )}
        {isGagalKantor(query.kantor) && (
          <Notice tone="danger" role="alert">
            <p>{k(query.kantor)}</p>
          </Notice>
        )}
        <ClientMessages namespaces={['formLangkah', 'isian']}>
          <MasukForm action={signInAction} demo={situs.demo} kembali={kembali ?? ''} />
        </ClientMessages>
        {isKantorOn() && <KantorMasuk kembali={kembali ?? ''} />}
      </Main>
    </PublicFrame>
  )
}
