import { useFormatter, useTranslations } from 'next-intl'
import { Figures, type Figure } from '@/components/ui/Figures'
import { Notice } from '@/components/ui/Notice'
import { TANPA } from '@/lib/domain/rekap/hitung'
import { labelNilai } from '@/lib/domain/rekap/kolom'
import type { Statistik } from '@/lib/domain/rekap/statistik'
import type { SelPublik } from '@/lib/domain/rekap/tutupi'
import { RincianTable } from './RincianTable'

type Props = Readonly<{ statistik: Statistik; opd: Readonly<Record<string, string>> }>

/** The figures the page opens with; a hidden one is told as hidden. */
export function AngkaUtama({ statistik }: Readonly<{ statistik: Statistik }>) {
  const [t, format] = [useTranslations('statistik'), useFormatter()]
  const text = (nilai: SelPublik | undefined) =>
    nilai === 'KURANG' ? t('kurangSr') : typeof nilai === 'number' ? String(nilai) : t('ditahan')
  const of = (golongan: string) => text(statistik.keadaan.baris?.find((row) => row.nilai === golongan)?.jumlah)
  const { rataRata, persenTepat } = statistik.tanggapan
  const items: readonly Figure[] = [
    { label: t('angka.diterima'), value: text(statistik.jumlah) },
    { label: t('angka.selesai'), value: of('selesai') },
    { label: t('angka.tepat'), value: persenTepat === null ? t('ditahan') : `${persenTepat}%` },
    { label: t('angka.rataRata'), value: rataRata === null ? t('ditahan') : format.number(rataRata) },
  ]
  return (
    <div className="mt-l">
      <Figures wide items={items} />
    </div>
  )
}

function Bagian({
  judul,
  kolom,
  rincian,
  namaOf,
}: Readonly<{ judul: string; kolom?: string; rincian: Statistik['keadaan']; namaOf: (nilai: string) => string }>) {
  const t = useTranslations('statistik')
  return (
    <section>
      <h2 className="mb">{judul}</h2>
      <RincianTable judul={judul} kolom={kolom ?? t('kolom.nilai')} rincian={rincian} namaOf={namaOf} />
    </section>
  )
}

/** How the figures are made, and what the hidden ones mean. */
export function CaraMenghitung() {
  const t = useTranslations('statistik')
  return (
    <Notice title={t('caraJudul')}>
      <p>{t('cara')}</p>
      <p>{t('caraTutup')}</p>
      <p>{t('caraBenturan')}</p>
      <p>{t('caraWbs')}</p>
    </Notice>
  )
}

/** Every breakdown of the year. */
export function StatistikRincian({ statistik, opd }: Props) {
  const [t, rekap, all] = [useTranslations('statistik'), useTranslations('rekap'), useTranslations()]
  const kata = (kode: string) => all(kode as never)
  const dimensi = (nama: 'jenisLaporan' | 'topik' | 'kanal') => (nilai: string) => labelNilai(nama, nilai, kata)
  return (
    <div className="cols cols-2 mt-xl">
      <div className="flow">
        <Bagian judul={t('bulan')} rincian={statistik.bulan} namaOf={(nilai) => rekap(`masa.B${nilai}` as never)} />
        <Bagian judul={t('keadaan')} rincian={statistik.keadaan} namaOf={(nilai) => rekap(`kolom.${nilai}` as never)} />
        <Bagian judul={t('tanggapan')} rincian={statistik.tanggapan.ketepatan} namaOf={(nilai) => t(`ketepatan.${nilai}` as never)} />
        <Bagian judul={t('jenisLaporan')} rincian={statistik.jenisLaporan} namaOf={dimensi('jenisLaporan')} />
        <Bagian judul={t('kanal')} rincian={statistik.kanal} namaOf={dimensi('kanal')} />
      </div>
      <div className="flow">
        <Bagian judul={t('topik')} rincian={statistik.topik} namaOf={dimensi('topik')} />
        <Bagian
          judul={t('opd')}
          rincian={statistik.opd}
          namaOf={(nilai) => (nilai === TANPA ? rekap('belumDiteruskan') : (opd[nilai] ?? nilai))}
        />
        <Bagian
          judul={t('menjawab')}
          rincian={statistik.kepuasan.menjawab}
          namaOf={(nilai) => all(`lacak.kepuasan.menjawabIsi.${nilai}` as never)}
        />
        {statistik.kepuasan.rataRata !== null && (
          <p>{t('kepuasanNilai', { nilai: String(statistik.kepuasan.rataRata).replace('.', ',') })}</p>
        )}
        <CaraMenghitung />
      </div>
    </div>
  )
}
