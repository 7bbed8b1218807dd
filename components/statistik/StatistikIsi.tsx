import { useFormatter, useTranslations } from 'next-intl'
import { Figures, type Figure } from '@/components/ui/Figures'
import { Notice } from '@/components/ui/Notice'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { RincianUmum } from '@/lib/domain/layanan/standar'
import type { Terbitan } from '@/lib/domain/rekap/data-terbuka'
import { sebutanOf, type TabelBernilai } from '@/lib/domain/rekap/sebutan'
import type { Rincian, Statistik } from '@/lib/domain/rekap/statistik'
import type { SelPublik } from '@/lib/domain/rekap/tutupi'
import { usePersenTepat } from './AngkaPublik'
import { MasaChart } from './MasaChart'
import { RincianTable } from './RincianTable'
import { useKata } from '@/components/ui/use-kata'
import { WaktuChart } from './WaktuChart'

/** The figures the page opens with; a hidden one is told as hidden. */
export function AngkaUtama({ statistik }: Readonly<{ statistik: Statistik }>) {
  const [t, format] = [useTranslations('statistik'), useFormatter()]
  const text = (nilai: SelPublik | undefined) =>
    typeof nilai === 'number' ? String(nilai) : t(nilai === 'KURANG' ? 'kurangSr' : nilai === 'DITAHAN' ? 'ditahan' : 'terlaluSedikit')
  const of = (golongan: string) => text(statistik.keadaan.baris?.find((row) => row.nilai === golongan)?.jumlah)
  const tepat = usePersenTepat()
  const { rataRata } = statistik.tanggapan
  const items: readonly Figure[] = [
    { label: t('angka.diterima'), value: text(statistik.jumlah) },
    { label: t('angka.selesai'), value: of('selesai') },
    { label: t('angka.tepat'), value: tepat(statistik.tanggapan) },
    { label: t('angka.rataRata'), value: rataRata === null ? t('terlaluSedikit') : format.number(rataRata) },
  ]
  return (
    <div className="mt-8">
      <Figures wide items={items} />
    </div>
  )
}

/** Breakdowns whose values have no order of their own: the biggest first. */
const BERURUT: Readonly<Record<RincianUmum, true>> = { topik: true, dugaan: true, opd: true, jenisLaporan: true, kanal: true }

type TabelProps = Readonly<{ tabel: TabelBernilai; rincian: Rincian; hitungan?: string; opd: Terbitan['opd'] }>

function Bagian({ tabel, rincian, hitungan, opd }: TabelProps) {
  const [t, kata] = [useTranslations('statistik'), useKata()]
  const judul = t(tabel === 'ketepatan' ? 'tanggapan' : tabel)
  return (
    <section>
      <h2 className="mb-6">{judul}</h2>
      <RincianTable
        judul={judul}
        kolom={tabel === 'ketepatan' || tabel === 'menjawab' || tabel === 'keadaan' ? t('kolom.nilai') : judul}
        hitungan={hitungan}
        rincian={rincian}
        urut={tabel in BERURUT}
        namaOf={(nilai) => sebutanOf(tabel, nilai, kata, opd)}
      />
    </section>
  )
}

/** How the figures are made, and what the hidden ones mean. */
export function CaraMenghitung({ layanan }: Pick<Terbitan, 'layanan'>) {
  const t = useTranslations('statistik')
  return (
    <Notice title={t('caraJudul')}>
      <p>{t('cara')}</p>
      {STANDAR[layanan].rahasia && <p>{t('caraRahasia')}</p>}
      <p>{t('caraTutup')}</p>
      <p>{t('caraMasa')}</p>
      <p>{t('caraBenturan')}</p>
    </Notice>
  )
}

function Kepuasan({ terbitan: { statistik, opd } }: Readonly<{ terbitan: Terbitan }>) {
  const [t, format] = [useTranslations('statistik'), useFormatter()]
  if (!statistik.kepuasan) return null
  const { menjawab, rataRata } = statistik.kepuasan
  return (
    <>
      <Bagian tabel="menjawab" rincian={menjawab} hitungan={t('kolom.penilaian')} opd={opd} />
      {rataRata !== null && <p>{t('kepuasanNilai', { nilai: format.number(rataRata) })}</p>}
    </>
  )
}

/** Every breakdown of the year: how many and how they ended on one side, what about and for whom on the other. */
export function StatistikRincian({ terbitan }: Readonly<{ terbitan: Terbitan }>) {
  const t = useTranslations('statistik')
  const { layanan, tahun, statistik, opd, batas } = terbitan
  const [first, ...rest] = Object.entries(statistik.rincian) as [RincianUmum, Rincian][]
  return (
    <div className="cols lg:grid-cols-[1fr_1fr] mt-12">
      <div className="[&>*+*]:mt-12 [&>*+p]:mt-4">
        <section>
          <h2 className="mb-6">{t('bulan')}</h2>
          <MasaChart tahun={tahun} masa={statistik.masa} />
        </section>
        <Bagian tabel="keadaan" rincian={statistik.keadaan} opd={opd} />
        <WaktuChart rataRata={statistik.tanggapan.rataRata} batas={batas} />
        <Bagian tabel="ketepatan" rincian={statistik.tanggapan.ketepatan} hitungan={t('kolom.tanggapan')} opd={opd} />
        <Kepuasan terbitan={terbitan} />
      </div>
      <div className="[&>*+*]:mt-12 [&>*+p]:mt-4">
        {first && <Bagian tabel={first[0]} rincian={first[1]} opd={opd} />}
        {rest.map(([tabel, rincian]) => (
          <Bagian key={tabel} tabel={tabel} rincian={rincian} opd={opd} />
        ))}
        <CaraMenghitung layanan={layanan} />
      </div>
    </div>
  )
}
