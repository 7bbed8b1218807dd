import type { Metadata } from 'next'
import { getFormatter, getLocale, getTranslations } from 'next-intl/server'
import { Main } from '@/components/shell/Main'
import { AngkaUtama, CaraMenghitung, StatistikRincian } from '@/components/statistik/StatistikIsi'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { Select } from '@/components/ui/Select'
import { localePath } from '@/lib/i18n/navigation'
import { getStatistik, type StatistikPublik } from '@/lib/services/rekap/get-statistik'

type Props = Readonly<{ searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }>

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('statistik'))('judulPolos') }
}

async function PilihTahun({ tahun, pilihan }: Pick<StatistikPublik, 'tahun' | 'pilihan'>) {
  const [t, locale] = [await getTranslations('statistik'), await getLocale()]
  if (pilihan.length < 2) return null
  return (
    <form className="filters mt" action={localePath(locale, '/statistik')} method="get">
      <Select
        name="tahun"
        label={t('tahun')}
        defaultValue={String(tahun)}
        options={pilihan.map((one) => ({ value: String(one), label: String(one) }))}
      />
      <p className="row actions">
        <Button type="submit" variant="secondary">
          {t('saring')}
        </Button>
      </p>
    </form>
  )
}

async function Isi({ statistik, sampai, opd }: StatistikPublik) {
  const [t, format] = [await getTranslations('statistik'), await getFormatter()]
  if (!statistik || sampai === null)
    return (
      <Empty title={t('belum')} heading="h2">
        {t('belumIsi')}
      </Empty>
    )
  const tanggal = format.dateTime(new Date(`${sampai}T00:00:00.000Z`), { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
  const { jumlah } = statistik
  return (
    <>
      <p className="lead text mt">{typeof jumlah === 'number' ? t('lead', { n: jumlah }) : t('leadKurang')}</p>
      <p className="meta mt-s">{t('masa', { tanggal })}</p>
      {typeof jumlah === 'number' ? (
        <>
          <AngkaUtama statistik={statistik} />
          <StatistikRincian statistik={statistik} opd={opd} />
        </>
      ) : (
        <div className="flow mt-l">
          <p>{t('sedikit')}</p>
          <CaraMenghitung />
        </div>
      )}
    </>
  )
}

export default async function StatistikPage({ searchParams }: Props) {
  const { tahun } = await searchParams
  const isi = await getStatistik(typeof tahun === 'string' && /^2\d{3}$/.test(tahun) ? Number(tahun) : null)
  const t = await getTranslations('statistik')
  return (
    <Main>
      <h1>{t('judul', { tahun: String(isi.tahun) })}</h1>
      <Isi {...isi} />
      <PilihTahun {...isi} />
    </Main>
  )
}
