import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { GayaHalaman } from '@/components/staf/gaya/GayaHalaman'
import { bacaLihatGaya } from '@/lib/domain/gaya/contoh'
import { assertDemo } from '@/lib/services/situs/assert-demo'
import { requirePetugas } from '@/lib/web/session'
import { readForPage } from '@/lib/web/staff-page'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('gaya'))('judul') }
}

export default async function GayaPage({ searchParams }: Props) {
  await requirePetugas()
  await readForPage(async () => assertDemo())
  return <GayaHalaman lihat={bacaLihatGaya(await searchParams)} />
}
