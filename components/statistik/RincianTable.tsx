import { useTranslations } from 'next-intl'
import { RowHead, Table } from '@/components/ui/Table'
import type { Rincian } from '@/lib/domain/rekap/statistik'
import type { SelPublik } from '@/lib/domain/rekap/tutupi'

/** A public figure: the number, "< 5" read out as words, or that it is withheld. */
function AngkaPublik({ nilai }: Readonly<{ nilai: SelPublik }>) {
  const t = useTranslations('statistik')
  if (nilai === 'DITAHAN') return t('ditahan')
  if (nilai !== 'KURANG') return nilai
  return (
    <>
      <span aria-hidden="true">{t('kurang')}</span>
      <span className="sr">{t('kurangSr')}</span>
    </>
  )
}

type Props = Readonly<{ judul: string; kolom: string; rincian: Rincian; namaOf: (nilai: string) => string }>

/** One breakdown with its bars; what is hidden has none. */
export function RincianTable({ judul, kolom, rincian, namaOf }: Props) {
  const t = useTranslations('statistik')
  if (rincian.baris === null) return <p>{t('sedikit')}</p>
  const most = Math.max(1, ...rincian.baris.map(({ jumlah }) => (typeof jumlah === 'number' ? jumlah : 0)))
  const head = [{ label: kolom }, { label: <span className="sr">{t('kolom.grafik')}</span> }, { label: t('kolom.jumlah'), numeric: true }]
  return (
    <Table className="tight" caption={judul} head={head}>
      {rincian.baris.map(({ nilai, jumlah }) => (
        <tr key={nilai}>
          <RowHead>{namaOf(nilai)}</RowHead>
          <td className="w-bar">
            {typeof jumlah === 'number' && (
              <svg className="hbar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                <rect className="ch-a" width={Math.round((jumlah / most) * 100)} height="9" />
              </svg>
            )}
          </td>
          <td className="num">
            <AngkaPublik nilai={jumlah} />
          </td>
        </tr>
      ))}
    </Table>
  )
}
