import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'

type Penutupan = Readonly<{ bulan: number; oleh: string; at: Date; hash: string }>
type Ekspor = Readonly<{
  id: string
  bentuk: string
  saringan: Readonly<Record<string, unknown>>
  jumlah: number
  sidik: string
  oleh: string
  at: Date
}>

export function PenutupanTable({ penutupan }: Readonly<{ penutupan: readonly Penutupan[] }>) {
  const t = useTranslations('buku')
  if (penutupan.length === 0) return <p>{t('tutup.belum')}</p>
  return (
    <Table
      stack
      caption={t('tutup.judul')}
      head={[{ label: t('tutup.bulan') }, { label: t('tutup.oleh') }, { label: t('tutup.waktu') }, { label: t('tutup.hash') }]}
    >
      {penutupan.map(({ bulan, oleh, at, hash }) => (
        <tr key={bulan}>
          <RowHead>{t(`bulan.${bulan}` as never)}</RowHead>
          <Cell label={t('tutup.oleh')}>{oleh}</Cell>
          <Cell label={t('tutup.waktu')}>
            <DateText value={at} time />
          </Cell>
          <Cell label={t('tutup.hash')}>
            <code>{hash.slice(0, 16)}</code>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}

export function EksporTable({ ekspor }: Readonly<{ ekspor: readonly Ekspor[] }>) {
  const t = useTranslations('buku')
  if (ekspor.length === 0) return <p>{t('ekspor.belum')}</p>
  const filter = (saringan: Ekspor['saringan']) =>
    Object.values(saringan)
      .filter((value) => value !== null)
      .join(', ')
  const head = [t('ekspor.waktu'), t('ekspor.oleh'), t('ekspor.bentuk'), t('ekspor.saringan'), t('ekspor.jumlah'), t('ekspor.sidik')].map(
    (label) => ({ label }),
  )
  return (
    <Table stack caption={t('ekspor.judul')} head={head}>
      {ekspor.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <DateText value={row.at} time />
          </RowHead>
          <Cell label={t('ekspor.oleh')}>{row.oleh}</Cell>
          <Cell label={t('ekspor.bentuk')}>{row.bentuk}</Cell>
          <Cell label={t('ekspor.saringan')}>{filter(row.saringan)}</Cell>
          <Cell label={t('ekspor.jumlah')}>{row.jumlah}</Cell>
          <Cell label={t('ekspor.sidik')}>
            <code>{row.sidik.slice(0, 16)}</code>
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
