import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { RantaiRetensi } from '@/lib/domain/hak/retensi'
import type { SubmitAction } from '@/components/form/SubmitForm'
import { LepasForm } from './RetensiForms'

const TAG = { BERJALAN: 'jalan', MENUNGGU: 'tunggu', DITAHAN: 'lewat', DIMUSNAHKAN: 'selesai' } as const

function Penahanan({ rantai, lepas }: Readonly<{ rantai: RantaiRetensi; lepas: SubmitAction }>) {
  const t = useTranslations('hak.retensi')
  return rantai.penahanan.map((satu) => (
    <div key={satu.id} className="flow">
      <p>
        {satu.alasan} ({satu.oleh}, <DateText value={satu.at} />)
      </p>
      <details>
        <summary>{t('lepas')}</summary>
        <LepasForm action={lepas} penahananId={satu.id} />
      </details>
    </div>
  ))
}

/** Chains of cases and what becomes of the identity of each. */
export function RetensiTable({ rantai, lepas }: Readonly<{ rantai: readonly RantaiRetensi[]; lepas: SubmitAction }>) {
  const t = useTranslations('hak.retensi')
  return (
    <Table
      className="mt-4"
      stack
      caption={t('daftar')}
      head={[
        { label: t('nomorTiket') },
        { label: t('register') },
        { label: t('keadaan') },
        { label: t('tanggalMusnah') },
        { label: t('penahanan') },
      ]}
    >
      {rantai.map((satu) => (
        <tr key={satu.akarId}>
          <RowHead>{satu.nomorTiket.join(', ')}</RowHead>
          <Cell label={t('register')}>{satu.nomorRegister ?? '-'}</Cell>
          <Cell label={t('keadaan')}>
            <Tag kind={TAG[satu.keadaan]}>{t(`status.${satu.keadaan}`)}</Tag>
          </Cell>
          <Cell label={t('tanggalMusnah')}>{satu.musnahAt ? <DateText value={satu.musnahAt} /> : '-'}</Cell>
          <Cell label={t('penahanan')}>{satu.penahanan.length === 0 ? '-' : <Penahanan rantai={satu} lepas={lepas} />}</Cell>
        </tr>
      ))}
    </Table>
  )
}
