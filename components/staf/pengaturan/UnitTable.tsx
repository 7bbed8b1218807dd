import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import type { JenisUnit } from '@/lib/domain/instansi/unit'
import type { Layanan } from '@/lib/domain/layanan'

type UnitView = Readonly<{
  id: string
  jenis: JenisUnit
  nama: string
  kecamatan: string | null
  lingkup: readonly Layanan[]
  aktif: boolean
  kantor: boolean
}>

type Props = Readonly<{ unit: readonly UnitView[]; nonaktifkan: SubmitAction; aktifkan: SubmitAction }>

/** Units that reports may name. One that is switched off stays with the cases that name it. */
export function UnitTable({ unit, nonaktifkan, aktifkan }: Props) {
  const t = useTranslations('instansi.unit')
  const head = [t('nama'), t('jenisUnit'), t('kecamatan'), t('lingkup'), t('tindakan')]
  return (
    <Table stack dense caption={t('judul')} head={head.map((label) => ({ label }))}>
      {unit.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <AppLink href={`/staf/pengaturan/unit/${encodeURIComponent(row.id)}`}>{row.nama}</AppLink>
          </RowHead>
          <Cell label={t('jenisUnit')}>{t(`jenis.${row.jenis}`)}</Cell>
          <Cell label={t('kecamatan')}>{row.kecamatan ?? '-'}</Cell>
          <Cell label={t('lingkup')}>{row.lingkup.join(', ')}</Cell>
          <Cell label={t('tindakan')}>
            {row.kantor ? (
              <Tag kind="selesai">{t('kantor')}</Tag>
            ) : (
              <PressForm
                action={row.aktif ? nonaktifkan : aktifkan}
                label={t.rich(row.aktif ? 'nonaktifkan' : 'aktifkan', {
                  nama: row.nama,
                  rinci: (words) => <span className="sr">{words}</span>,
                })}
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
