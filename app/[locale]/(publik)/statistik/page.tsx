import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { StatistikHalaman } from '@/components/statistik/StatistikHalaman'
import { Empty } from '@/components/ui/Empty'
import { bacaSaringData } from '@/lib/domain/rekap/data-terbuka'
import { listKantorStatistik, listSorotan, readStatistik } from '@/lib/services/rekap/statistik-publik'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statistik'))('judulPolos') }
}

export default async function StatistikPage({ searchParams }: Props) {
  const [t, jalur] = [await getTranslations('statistik'), await getTranslations('beranda.jalur')]
  const kantor = await listKantorStatistik()
  const saring = bacaSaringData(await searchParams)
  const chosen = kantor.find(({ layanan }) => layanan === saring?.layanan) ?? kantor[0]
  if (!chosen)
    return (
      <Main>
        <h1>{t('judulPolos')}</h1>
        <Empty title={t('tutup')} heading="h2">
          {t('tutupIsi')}
        </Empty>
      </Main>
    )
  const namaOf = ({ layanan, namaLayanan }: typeof chosen) => namaLayanan ?? jalur(`${layanan}.nama`)
  const sorotan = await listSorotan(kantor)
  // Without a wish the newest figures there are, as the front page shows them.
  const terbaru = sorotan.find((one) => one.kantor.layanan === chosen.layanan)?.statistik ?? null
  const statistik = saring?.tahun == null ? terbaru : await readStatistik(chosen.layanan, saring.tahun)
  return (
    <Main>
      <StatistikHalaman
        layanan={chosen.layanan}
        tab={kantor.map(({ layanan }) => ({ layanan, label: jalur(`${layanan}.kode`) }))}
        sekilas={sorotan.map((one) => ({ ...one.statistik, nama: namaOf(one.kantor) }))}
        nama={namaOf(chosen)}
        statistik={statistik}
      />
    </Main>
  )
}
