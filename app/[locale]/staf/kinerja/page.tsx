import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { KinerjaIsi } from '@/components/staf/rekap/KinerjaIsi'
import { bacaSaringKinerja } from '@/lib/domain/rekap/kinerja'
import { getKinerja } from '@/lib/services/rekap/get-kinerja'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'

type KinerjaPageProps = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kinerja'))('judul') }
}

export default async function KinerjaPage({ searchParams }: KinerjaPageProps) {
  const petugas = await requirePetugas()
  const saring = bacaSaringKinerja(await searchParams)
  const tampak = await readForPage(() => getKinerja(petugas, saring))
  return <KinerjaIsi tampak={tampak} />
}
