import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { KanalKunci } from '@/lib/domain/kanal/tanda-tangan'
import { PressForm, type SubmitAction } from '@/components/form/SubmitForm'

type KunciView = Readonly<{ id: string; nama: string; kanal: string; aktif: boolean; terakhirAt: Date | null }>

/** The keys there are. One that was switched off stays in the list: its cases came over it. */
export function KanalTable({ kunci, matikan }: Readonly<{ kunci: readonly KunciView[]; matikan: SubmitAction }>) {
  const t = useTranslations('kanal')
  const pilihan = useTranslations('pilihan.kanal')
  if (kunci.length === 0) return <Empty title={t('kosong')}>{t('kosongIsi')}</Empty>
  const columns = ['nama', 'kanal', 'id', 'terakhir', 'keadaan', 'tindakan'] as const
  return (
    <Table stack dense caption={t('daftar')} head={columns.map((name) => ({ label: t(`kolom.${name}`) }))}>
      {kunci.map((row) => (
        <tr key={row.id}>
          <RowHead>{row.nama}</RowHead>
          <Cell label={t('kolom.kanal')}>{pilihan(row.kanal as KanalKunci)}</Cell>
          <Cell label={t('kolom.id')}>
            <span className="code">{row.id}</span>
          </Cell>
          <Cell label={t('kolom.terakhir')}>{row.terakhirAt ? <DateText value={row.terakhirAt} time /> : t('belumDipakai')}</Cell>
          <Cell label={t('kolom.keadaan')}>{row.aktif ? t('aktif') : <Tag kind="selesai">{t('mati')}</Tag>}</Cell>
          <Cell label={t('kolom.tindakan')}>
            {row.aktif ? (
              <PressForm
                action={matikan}
                variant="quiet"
                hidden={{ kunciKanalId: row.id }}
                tanya={t('matikanTanya', { nama: row.nama })}
                label={t.rich('matikan', { nama: row.nama, sr: (chunks) => <span className="sr">{chunks}</span> })}
              />
            ) : (
              '-'
            )}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
