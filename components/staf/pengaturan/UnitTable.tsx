import { useTranslations } from 'next-intl'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'

type UnitView = Readonly<{ id: string; jenis: string; nama: string; kecamatan: string | null; aktif: boolean; kantor: boolean }>

type Props = Readonly<{ unit: readonly UnitView[]; nonaktifkan: SubmitAction; aktifkan: SubmitAction }>

/** Units that reports may name. One that is switched off stays with the cases that name it. */
export function UnitTable({ unit, nonaktifkan, aktifkan }: Props) {
  const t = useTranslations('awal.unit')
  return (
    <Table
      stack
      dense
      caption={t('judul')}
      head={[{ label: t('nama') }, { label: t('jenisUnit') }, { label: t('kecamatan') }, { label: t('tindakan') }]}
    >
      {unit.map((row) => (
        <tr key={row.id}>
          <RowHead>{row.nama}</RowHead>
          <Cell label={t('jenisUnit')}>{t(`jenis.${row.jenis}` as never)}</Cell>
          <Cell label={t('kecamatan')}>{row.kecamatan ?? '-'}</Cell>
          <Cell label={t('tindakan')}>
            {row.kantor ? (
              <Tag kind="selesai">{t('kantor')}</Tag>
            ) : (
              <PressForm
                action={row.aktif ? nonaktifkan : aktifkan}
                label={t(row.aktif ? 'nonaktifkan' : 'aktifkan')}
                variant="quiet"
                hidden={{ unitId: row.id }}
              />
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
