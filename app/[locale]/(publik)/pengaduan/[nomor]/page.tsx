import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Disembunyikan } from '@/components/pengaduan/Disembunyikan'
import { RinciPublik } from '@/components/pengaduan/RinciPublik'
import { Main } from '@/components/shell/Main'
import { listFotoPublik } from '@/lib/services/berkas/read-berkas'
import { getDisembunyikan, getPublik } from '@/lib/services/publikasi/list-publik'
import { kantorDari } from '@/lib/domain/situs/kantor'
import { listKantor } from '@/lib/services/situs/list-kantor'
import { notThere } from '@/lib/web/not-there'

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
  if (!publik) return notThere()
  const [kantor, foto] = await Promise.all([listKantor(), publik.nomor ? listFotoPublik(publik.nomor) : []])
  return (
    <Main>
      <RinciPublik publik={publik} kantor={kantorDari(kantor, publik.layanan)} foto={foto} />
    </Main>
  )
}
