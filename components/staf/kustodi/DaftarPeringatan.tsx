import { useTranslations } from 'next-intl'
import { Empty } from '@/components/ui/Empty'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import type { JenisPeringatan, RincianPeringatan } from '@/lib/domain/kustodi/peringatan'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'
import { useMoment } from '../short-date'

type Baris = Readonly<{
  id: string
  jenis: JenisPeringatan
  rincian: RincianPeringatan
  dibuatAt: Date
  ditutupAt: Date | null
  ditutupOleh: string | null
}>
/** `tutup` is null for readers who may not close. */
type Props = Readonly<{ baris: readonly Baris[]; tutup: SubmitAction | null }>

type RowProps = Readonly<{ row: Baris }> & Pick<Props, 'tutup'>

function Keadaan({ row, tutup }: RowProps) {
  const t = useTranslations('kustodi')
  const moment = useMoment()
  if (row.ditutupAt) return t('ditutup', { nama: row.ditutupOleh ?? '', at: moment(row.ditutupAt) })
  return tutup ? <PressForm action={tutup} label={t('tutup')} hidden={{ peringatanId: row.id }} /> : t('terbuka')
}

function Peringatan({ row, tutup }: RowProps) {
  const t = useTranslations('kustodi')
  const moment = useMoment()
  return (
    <tr>
      <RowHead>{moment(row.dibuatAt)}</RowHead>
      <Cell>
        <strong>{t(`jenis.${row.jenis}`)}</strong>
        <br />
        {t(`anjuran.${row.jenis}`)}
      </Cell>
      <Cell>
        {Object.entries(row.rincian).map(([name, value]) => (
          <div key={name}>
            {name}: <code>{value}</code>
          </div>
        ))}
      </Cell>
      <Cell>
        <Keadaan row={row} tutup={tutup} />
      </Cell>
    </tr>
  )
}

/** Every alarm with what to do about it; ids and counts only. */
export function DaftarPeringatan({ baris, tutup }: Props) {
  const t = useTranslations('kustodi')
  if (baris.length === 0) {
    return (
      <Empty title={t('kosong')} heading="h2">
        {t('kosongIsi')}
      </Empty>
    )
  }
  return (
    <>
      {!tutup && <p className="meta mt-4">{t('hanyaPenutup')}</p>}
      <ScrollRegion label={t('judul')}>
        <Table
          caption={t('judul')}
          head={[{ label: t('waktu') }, { label: t('peringatan') }, { label: t('rincian') }, { label: t('keadaan') }]}
        >
          {baris.map((row) => (
            <Peringatan key={row.id} row={row} tutup={tutup} />
          ))}
        </Table>
      </ScrollRegion>
    </>
  )
}
