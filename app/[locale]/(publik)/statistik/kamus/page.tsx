import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { KamusIsi } from '@/components/statistik/KamusIsi'
import { tabelOf } from '@/lib/domain/rekap/data-terbuka'
import { getSitus } from '@/lib/services/situs/get-situs'
import { listKantorStatistik } from '@/lib/services/rekap/statistik-publik'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statistik.kamus'))('judul') }
}

export default async function KamusPage() {
  const [kantor, situs] = await Promise.all([listKantorStatistik(), getSitus()])
  const [first] = kantor
  return (
    <Main>
      <KamusIsi
        kantor={[...new Set(kantor.map(({ nama }) => nama))]}
        tabel={tabelOf(kantor.map(({ layanan }) => layanan))}
        contoh={first ? { layanan: first.layanan, tahun: Number(situs.hariIni.slice(0, 4)) } : null}
      />
    </Main>
  )
}
