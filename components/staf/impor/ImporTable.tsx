import { useFormatter, useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'

export type Hitungan = Readonly<{ ANTRE: number; MASUK: number; GANDA: number; GAGAL: number }>
type ImporView = Readonly<{ id: string; nama: string; status: 'DISIAPKAN' | 'BERJALAN' | 'SELESAI'; dibuatAt: Date; hitungan: Hitungan }>

/** Characters of a cell the preview shows. */
const POTONG = 120

export function ImporTable({ impor }: Readonly<{ impor: readonly ImporView[] }>) {
  const t = useTranslations('impor')
  const format = useFormatter()
  if (impor.length === 0) return <Empty title={t('kosong')}>{t('kosongIsi')}</Empty>
  const columns = ['berkas', 'waktu', 'status', 'masuk', 'ganda', 'gagal'] as const
  const counts = [
    ['masuk', 'MASUK'],
    ['ganda', 'GANDA'],
    ['gagal', 'GAGAL'],
  ] as const
  return (
    <Table
      stack
      dense
      caption={t('daftar')}
      head={columns.map((name) => ({ label: t(`kolomDaftar.${name}`), numeric: counts.some(([count]) => count === name) }))}
    >
      {impor.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <AppLink href={`/staf/impor/${row.id}`}>{row.nama}</AppLink>
          </RowHead>
          <Cell label={t('kolomDaftar.waktu')}>
            <DateText value={row.dibuatAt} time />
          </Cell>
          <Cell label={t('kolomDaftar.status')}>{t(`status.${row.status}`)}</Cell>
          {counts.map(([name, status]) => (
            <Cell key={name} label={t(`kolomDaftar.${name}`)} numeric>
              {format.number(row.hitungan[status])}
            </Cell>
          ))}
        </tr>
      ))}
    </Table>
  )
}

type PratinjauProps = Readonly<{ kepala: readonly string[]; contoh: readonly (readonly string[])[]; jumlah: number }>

/** The first rows as they stand in the file, for choosing its columns. */
export function ImporPratinjau({ kepala, contoh, jumlah }: PratinjauProps) {
  const t = useTranslations('impor')
  return (
    <section className="mt-12">
      <h2>{t('pratinjau')}</h2>
      <p className="text">{t('pratinjauIsi', { n: jumlah })}</p>
      <ScrollRegion label={t('pratinjau')}>
        <Table
          dense
          caption={t('pratinjau')}
          head={kepala.map((label, index) => ({ key: String(index), label: label || t('kolomTanpaNama', { n: index + 1 }) }))}
        >
          {contoh.map((row, n) => (
            <tr key={n}>
              {row.map((cell, index) => (
                <Cell key={index}>{cell.length > POTONG ? `${cell.slice(0, POTONG)}…` : cell}</Cell>
              ))}
            </tr>
          ))}
        </Table>
      </ScrollRegion>
    </section>
  )
}
