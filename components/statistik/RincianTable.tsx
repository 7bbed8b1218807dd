import { useFormatter, useTranslations } from 'next-intl'
import { RowHead, Table } from '@/components/ui/Table'
import type { Rincian } from '@/lib/domain/rekap/statistik'
import { AngkaPublik, BatangSel } from './AngkaPublik'

type Props = Readonly<{
  judul: string
  kolom: string
  /** What is counted; reports where nothing else is said. */
  hitungan?: string
  rincian: Rincian
  namaOf: (nilai: string) => string
  /** The biggest first; otherwise in the order of the values. */
  urut?: boolean
}>

type Baris = NonNullable<Rincian['baris']>[number]

/** So many small ones are told in one sentence: a page of "fewer than five" hides what there is to read. */
const BANYAK = 3

const besar = ({ jumlah }: Baris): number => (typeof jumlah === 'number' ? jumlah : jumlah === 'DITAHAN' ? 0 : -1)

function SelRow({ baris: { jumlah }, nama, most }: Readonly<{ baris: Baris; nama: string; most: number }>) {
  return (
    <tr>
      <RowHead>{nama}</RowHead>
      <td className="w-[38%] align-middle">{typeof jumlah === 'number' && <BatangSel bagian={jumlah / most} />}</td>
      <td className="num">
        <AngkaPublik nilai={jumlah} />
      </td>
    </tr>
  )
}

/** One breakdown with its bars; what is hidden has none. */
export function RincianTable({ judul, kolom, hitungan, rincian, namaOf, urut }: Props) {
  const [t, format] = [useTranslations('statistik'), useFormatter()]
  const all = rincian.baris ?? []
  if (!all.some(({ jumlah }) => typeof jumlah === 'number')) return <p>{t('sedikit')}</p>
  const most = Math.max(...all.map(besar))
  const kecil = all.filter(({ jumlah }) => jumlah === 'KURANG')
  const lipat = kecil.length >= BANYAK
  const shown = lipat ? all.filter((one) => !kecil.includes(one)) : all
  const head = [
    { label: kolom },
    { label: <span className="sr">{t('kolom.grafik')}</span> },
    { label: hitungan ?? t('kolom.jumlah'), numeric: true },
  ]
  return (
    <>
      <Table className="tight" caption={judul} head={head}>
        {(urut ? [...shown].sort((a, b) => besar(b) - besar(a)) : shown).map((baris) => (
          <SelRow key={baris.nilai} baris={baris} nama={namaOf(baris.nilai)} most={most} />
        ))}
      </Table>
      {lipat && <p className="meta mt-2">{t('kurangDaftar', { daftar: format.list(kecil.map(({ nilai }) => namaOf(nilai))) })}</p>}
    </>
  )
}
