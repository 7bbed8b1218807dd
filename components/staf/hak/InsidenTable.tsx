import { useTranslations } from 'next-intl'
import { JamTenggat } from '@/components/lacak/DataSaya'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'

export type InsidenView = Readonly<{
  id: string
  nomor: string
  diketahuiAt: Date
  tenggatAt: Date
  lembagaAt: Date | null
  pelaporAt: Date | null
  sisa: Readonly<{ lewat: boolean; jam: number }>
}>

/** Done once both have been told; before that the clock of the law, in words. */
export function InsidenKeadaan({ insiden }: Readonly<{ insiden: InsidenView }>) {
  const t = useTranslations('hak.insiden')
  if (insiden.lembagaAt && insiden.pelaporAt) return <Tag kind="selesai">{t('lengkap')}</Tag>
  return (
    <>
      <Tag kind={insiden.sisa.lewat ? 'lewat' : 'tunggu'}>{t('belumLengkap')}</Tag>{' '}
      <JamTenggat tenggatAt={insiden.tenggatAt} sisa={insiden.sisa} />
    </>
  )
}

export function InsidenTable({ insiden }: Readonly<{ insiden: readonly InsidenView[] }>) {
  const t = useTranslations('hak.insiden')
  return (
    <Table className="mt-4" stack caption={t('judul')} head={[{ label: t('nomor') }, { label: t('diketahui') }, { label: t('keadaan') }]}>
      {insiden.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <AppLink href={`/staf/insiden/${row.id}`}>{row.nomor}</AppLink>
          </RowHead>
          <Cell label={t('diketahui')}>
            <DateText value={row.diketahuiAt} time />
          </Cell>
          <Cell label={t('keadaan')}>
            <InsidenKeadaan insiden={row} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
