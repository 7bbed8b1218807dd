import { useTranslations } from 'next-intl'
import { LinkButton } from '@/components/ui/Button'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import type { SuratAntre } from '@/lib/domain/kiriman/surat-antre'
import type { SubmitAction } from '@/components/form/SubmitForm'
import { kasusPath } from '../langkah/target'
import { TekanForm } from './SuratForms'

/** Letters that wait for the custodian: an envelope to print, or one that came back. */
export function AmplopTable({ surat, requeue }: Readonly<{ surat: readonly SuratAntre[]; requeue: SubmitAction }>) {
  const t = useTranslations('suratKeluar')
  return (
    <Table
      dense
      stack
      caption={t('amplop.daftar')}
      head={[{ label: t('tiket') }, { label: t('samaran') }, { label: t('isiSurat') }, { label: t('keadaan') }, { label: t('tindakan') }]}
    >
      {surat.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <span className="code">{row.nomorTiket}</span>
          </RowHead>
          <Cell label={t('samaran')}>{row.samaran}</Cell>
          <Cell label={t('isiSurat')}>{[t(`jenis.${row.jenis}`), row.nomor].filter(Boolean).join(', ')}</Cell>
          <Cell label={t('keadaan')}>
            {row.status !== 'DIKEMBALIKAN' && row.beramplop && <p className="meta">{t('amplopAda')}</p>}
            <Tag kind={row.status === 'DIKEMBALIKAN' ? 'tunggu' : 'jalan'}>{t(`status.${row.status}`)}</Tag>
            {row.alasanKembali && <p className="meta">{t('amplop.kembali', { alasan: t(`pilihanKembali.${row.alasanKembali}`) })}</p>}
          </Cell>
          <Cell label={t('tindakan')}>
            <LinkButton variant="secondary" href={kasusPath(row.pengaduanId, 'identitas/amplop')}>
              {t('amplop.buat')}
            </LinkButton>
            {row.status === 'DIKEMBALIKAN' && <TekanForm surat={row} action={requeue} label={t('amplop.ulang')} />}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
