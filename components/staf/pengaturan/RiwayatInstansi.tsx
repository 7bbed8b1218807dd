import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'

type Baris = Readonly<{ id: string; tindakan: string; at: Date; oleh: string | null; nama: string | null }>

/** What the office was known by, and who changed it. */
export function RiwayatInstansi({ riwayat }: Readonly<{ riwayat: readonly Baris[] }>) {
  const t = useTranslations('instansi.riwayat')
  return (
    <section className="mt-12">
      <h2>{t('judul')}</h2>
      {riwayat.length === 0 && <p className="text mt-2">{t('kosong')}</p>}
      {riwayat.length > 0 && (
        <Table stack dense caption={t('judul')} head={[{ label: t('kapan') }, { label: t('apa') }, { label: t('oleh') }]}>
          {riwayat.map((row) => (
            <tr key={row.id}>
              <RowHead>
                <DateText value={row.at} time />
              </RowHead>
              <Cell label={t('apa')}>
                {t(`tindakan.${row.tindakan}` as never)}
                {row.nama !== null && ` (${row.nama})`}
              </Cell>
              <Cell label={t('oleh')}>{row.oleh ?? t('undangan')}</Cell>
            </tr>
          ))}
        </Table>
      )}
    </section>
  )
}
