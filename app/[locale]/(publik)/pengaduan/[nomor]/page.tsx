import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Disembunyikan } from '@/components/pengaduan/Disembunyikan'
import { RinciPublik } from '@/components/pengaduan/RinciPublik'
import { Main } from '@/components/shell/Main'
import { localePath } from '@/lib/i18n/navigation'
import { listFotoPublik } from '@/lib/services/berkas/read-berkas'
import { getDisembunyikan, getPublik } from '@/lib/services/publikasi/list-publik'

type Props = Readonly<{ params: Promise<{ nomor: string }> }>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const publik = await getPublik((await params).nomor)
  if (publik) return { title: publik.judul }
  return { title: (await getTranslations('publik'))('ditarik.judul'), robots: { index: false } }
}

export default async function RinciPengaduanPage({ params }: Props) {
  const { nomor } = await params
  const publik = await getPublik(nomor)
  const ditarik = publik ? null : await getDisembunyikan(nomor)
  if (ditarik)
    return (
      <Main>
        <Disembunyikan {...ditarik} />
      </Main>
    )
  // Not notFound(): thrown inside a page it stays blank without JavaScript; an address that does not exist is a real 404.
  if (!publik) redirect(localePath(await getLocale(), '/tidak-ada'))
  return (
    <Main>
      <RinciPublik publik={publik} foto={publik.nomor ? await listFotoPublik(publik.nomor) : []} />
    </Main>
  )
}
