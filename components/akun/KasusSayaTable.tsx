import { useTranslations } from 'next-intl'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { Layanan } from '@/lib/domain/layanan'
import type { LabelPelapor } from '@/lib/domain/pengaduan/status'

type Kasus = Readonly<{
  pengaduanId: string
  nomorTiket: string
  layanan: Layanan
  label: LabelPelapor
  judul: string | null
  diterimaAt: Date
}>
type Props = Readonly<{ kasus: readonly Kasus[]; open: SubmitAction; release: SubmitAction }>

/** The two acts of one row; which case they are about is heard, not shown. */
function Tindakan({ row, open, release }: Readonly<{ row: Kasus }> & Pick<Props, 'open' | 'release'>) {
  const t = useTranslations('akun.kasus')
  const about = (act: string) => (
    <>
      {act}
      <span className="sr"> {row.nomorTiket}</span>
    </>
  )
  const hidden = { pengaduanId: row.pengaduanId }
  return (
    <div className="row">
      <PressForm action={open} label={about(t('buka'))} hidden={hidden} />
      <PressForm action={release} variant="quiet" label={about(t('lepaskan'))} hidden={hidden} />
    </div>
  )
}

/** The reporter's own cases in one place, with the labels the tracking page uses. */
export function KasusSayaTable({ kasus, open, release }: Props) {
  const t = useTranslations('akun.kasus')
  const label = useTranslations('pilihan.label')
  if (kasus.length === 0) return <Empty title={t('kosong')}>{t('kosongIsi')}</Empty>
  const head = [{ label: t('tiket') }, { label: t('tentang') }, { label: t('diterima') }, { label: t('keadaan') }, { label: t('tindakan') }]
  return (
    <Table caption={t('judul')} stack head={head}>
      {kasus.map((row) => (
        <tr key={row.pengaduanId}>
          <RowHead>{row.nomorTiket}</RowHead>
          <Cell label={t('tentang')}>{row.judul ?? <span className="meta">{t('rahasia')}</span>}</Cell>
          <Cell label={t('diterima')}>
            <DateText value={row.diterimaAt} />
          </Cell>
          <Cell label={t('keadaan')}>{label(row.label)}</Cell>
          <Cell label={t('tindakan')}>
            <Tindakan row={row} open={open} release={release} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
