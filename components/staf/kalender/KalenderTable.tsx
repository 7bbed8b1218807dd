import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { JenisLibur } from '@/lib/domain/kalender/jenis-libur'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'

type HariLiburView = Readonly<{
  id: string
  tanggal: string
  nama: string
  jenis: JenisLibur
  perkiraan: boolean
  tutup: boolean
}>

type Props = Readonly<{ hari: readonly HariLiburView[]; hapus: SubmitAction | null }>

/** Days the office is closed in a year; a day of the office itself can be taken back. */
export function KalenderTable({ hari, hapus }: Props) {
  const t = useTranslations('awal.kalender')
  const head = [{ label: t('tanggal') }, { label: t('nama') }, { label: t('jenisHari') }, ...(hapus ? [{ label: t('tindakan') }] : [])]
  return (
    <Table className="mt-4" stack caption={t('judul')} head={head}>
      {hari.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <DateText value={row.tanggal} weekday />
          </RowHead>
          <Cell label={t('nama')}>{row.nama}</Cell>
          <Cell label={t('jenisHari')}>
            {t(`jenis.${row.jenis}`)} {row.perkiraan && t('perkiraan')} {!row.tutup && `(${t('kerja')})`}
          </Cell>
          {hapus && (
            <Cell label={row.jenis === 'LIBUR_DAERAH' ? t('tindakan') : undefined}>
              {row.jenis === 'LIBUR_DAERAH' && (
                <PressForm
                  action={hapus}
                  label={t('hapus')}
                  variant="quiet"
                  hidden={{ hariLiburId: row.id }}
                  tanya={t('hapusTanya', { nama: row.nama })}
                />
              )}
            </Cell>
          )}
        </tr>
      ))}
    </Table>
  )
}
