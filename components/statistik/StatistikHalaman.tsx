import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import { Empty } from '@/components/ui/Empty'
import { useDateText } from '@/components/ui/format-date'
import { Select } from '@/components/ui/Select'
import { Tabs } from '@/components/ui/Tabs'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { Terbitan } from '@/lib/domain/rekap/data-terbuka'
import { langkahTerbit } from '@/lib/domain/rekap/terbit'
import { localePath } from '@/lib/i18n/navigation'
import { DataTerbuka } from './DataTerbuka'
import { SekilasTable, type AngkaLayanan } from './Sekilas'
import { AngkaUtama, CaraMenghitung, StatistikRincian } from './StatistikIsi'

type Tahun = Readonly<{ layanan: Layanan; tahun: number; pilihan: readonly number[]; terbitan: Terbitan | null }>

const lajuOf = (layanan: Layanan) => (langkahTerbit(STANDAR[layanan].rahasia) === 3 ? 'tiga' : 'satu')

function PilihTahun({ layanan, tahun, pilihan }: Pick<Tahun, 'layanan' | 'tahun' | 'pilihan'>) {
  const [t, locale] = [useTranslations('statistik'), useLocale()]
  if (pilihan.length < 2) return null
  return (
    <form className="cols-4 mt-8" action={localePath(locale, '/statistik')} method="get">
      <input type="hidden" name="layanan" value={layanan} />
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

function Isi({ terbitan }: Readonly<{ terbitan: Terbitan }>) {
  const [t, day] = [useTranslations('statistik'), useDateText()]
  const { layanan, masa, statistik } = terbitan
  const { jumlah } = statistik
  return (
    <>
      <p className="lead text">{typeof jumlah === 'number' ? t('lead', { n: jumlah }) : t('leadKurang')}</p>
      <p className="meta mt-2">{t('masa', { tanggal: day(masa.sampai), laju: lajuOf(layanan) })}</p>
      {typeof jumlah === 'number' ? (
        <>
          <AngkaUtama statistik={statistik} />
          <StatistikRincian terbitan={terbitan} />
        </>
      ) : (
        <div className="flow mt-8">
          <p>{t('sedikit')}</p>
          <CaraMenghitung layanan={layanan} />
        </div>
      )}
    </>
  )
}

function TahunIsi({ statistik }: Readonly<{ statistik: Tahun | null }>) {
  const t = useTranslations('statistik')
  if (statistik?.terbitan) return <Isi terbitan={statistik.terbitan} />
  return (
    <Empty title={t(statistik ? 'belum' : 'gagal')} heading="h3">
      {statistik ? t('belumIsi', { laju: lajuOf(statistik.layanan) }) : t('gagalIsi')}
    </Empty>
  )
}

type Props = Readonly<{
  layanan: Layanan
  tab: readonly Readonly<{ layanan: Layanan; label: string }>[]
  sekilas: readonly AngkaLayanan[]
  nama: string
  /** Null when they could not be counted now. */
  statistik: Tahun | null
}>

/** All layanan at a glance, then one of them: its year, its breakdowns, its files. */
export function StatistikHalaman({ layanan, tab, sekilas, nama, statistik }: Props) {
  const t = useTranslations('statistik')
  return (
    <>
      <h1>{t('judulPolos')}</h1>
      <p className="lead text mt-4">{t('pembuka')}</p>
      {sekilas.length > 1 && (
        <div className="mt-8">
          <SekilasTable angka={sekilas} />
        </div>
      )}
      {tab.length > 1 && (
        <div className="mt-12">
          <Tabs
            label={t('layanan')}
            items={tab.map((one) => ({ href: `/statistik?layanan=${one.layanan}`, label: one.label, current: one.layanan === layanan }))}
          />
        </div>
      )}
      <h2 className="mt-8 mb-6">{statistik ? `${nama} ${statistik.tahun}` : nama}</h2>
      <TahunIsi statistik={statistik} />
      {statistik && <PilihTahun {...statistik} />}
      {statistik && <DataTerbuka layanan={layanan} tahun={statistik.tahun} />}
    </>
  )
}
