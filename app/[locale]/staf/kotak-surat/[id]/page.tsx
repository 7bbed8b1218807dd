import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SurelPage } from '@/components/staf/KotakSurat'
import { getSurel } from '@/lib/services/surel/list-kotak-surat'
import { readForPage } from '@/lib/web/staff-page'
import { requirePetugas } from '@/lib/web/session'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('kasus.kotakSurat'))('judul') }
}

type SurelPageProps = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

export default async function KotakSuratRincianPage({ params }: SurelPageProps) {
  const petugas = await requirePetugas()
  const { id } = await params
  return <SurelPage surel={await readForPage(() => getSurel(petugas, id))} />
}
