import { useFormatter, useTranslations } from 'next-intl'
import { Columns } from '@/components/ui/Columns'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { sebutanMasa } from '@/lib/domain/rekap/sebutan'
import { namaKelompok, type Kelompok } from '@/lib/domain/rekap/terbit'
import { useKata } from '@/components/ui/use-kata'

type Props = Readonly<{ tahun: number; masa: readonly Kelompok[] }>

/** Reports received through the year, one column a group of months. */
export function MasaColumns({ tahun, masa, low }: Props & Readonly<{ low?: boolean }>) {
  const format = useFormatter()
  const bulan = (n: number) => format.dateTime(new Date(Date.UTC(tahun, n - 1, 1)), { timeZone: 'UTC', month: 'short' })
  const label = ({ dari, sampai }: Kelompok) => (dari === sampai ? bulan(dari) : `${bulan(dari)}–${bulan(sampai)}`)
  return <Columns low={low} items={masa.map((one) => ({ key: namaKelompok(tahun, one), label: label(one), value: one.jumlah }))} />
}

/** The columns, and their numbers as a table to open; one column alone compares nothing, so its number stands in words. */
export function MasaChart({ tahun, masa }: Props) {
  const [t, kata] = [useTranslations('statistik'), useKata()]
  const [first, ...more] = masa
  if (!first) return <p>{t('sedikit')}</p>
  if (more.length === 0) return <p>{t('masaSatu', { masa: sebutanMasa(first, kata), n: first.jumlah })}</p>
  return (
    <>
      <MasaColumns tahun={tahun} masa={masa} />
      <details className="mt-2">
        <summary>{t('lihatTabel', { judul: t('bulan') })}</summary>
        <Table className="tight" caption={t('bulan')} head={[{ label: t('kolom.masa') }, { label: t('kolom.jumlah'), numeric: true }]}>
          {masa.map((one) => (
            <tr key={one.dari}>
              <RowHead>{sebutanMasa(one, kata)}</RowHead>
              <Cell numeric>{one.jumlah}</Cell>
            </tr>
          ))}
        </Table>
      </details>
    </>
  )
}
