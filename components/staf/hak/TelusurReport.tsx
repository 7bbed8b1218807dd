import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Empty } from '@/components/ui/Empty'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import type { TelusurKebocoran } from '@/lib/domain/hak/telusur-kebocoran'

function Pembukaan({ telusur }: Readonly<{ telusur: TelusurKebocoran }>) {
  const t = useTranslations('hak.telusur')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  if (telusur.pembukaan.length === 0) return <Empty title={t('tanpaPembukaan')}>{t('tanpaPembukaanIsi')}</Empty>
  return (
    <Table
      stack
      caption={t('pembukaan')}
      head={[{ label: t('waktu') }, { label: t('oleh') }, { label: t('alasan') }, { label: t('cetakan') }]}
    >
      {telusur.pembukaan.map((row) => (
        <tr key={row.id}>
          <RowHead>
            <DateText value={row.at} time />
          </RowHead>
          <Cell label={t('oleh')}>{row.oleh}</Cell>
          <Cell label={t('alasan')}>
            {pilihan.has(row.alasan as never) ? pilihan(row.alasan as never) : row.alasan}. {t('dasar', { dasar: row.dasar })} {row.uraian}{' '}
            {t(row.dilepasAt ? 'dilepas' : 'tidakDilepas')} {row.bukti && t('berkasAsli')}
          </Cell>
          <Cell label={t('cetakan')}>
            {row.cetak.length === 0 && '-'}
            {row.cetak.map((print) => (
              <p key={print.kode}>
                <span className="code">{print.kode}</span> {print.oleh}, <DateText value={print.at} time />{' '}
                {print.dicari && <strong>{t('dicari')}</strong>}
              </p>
            ))}
          </Cell>
        </tr>
      ))}
    </Table>
  )
}

/** Everybody through whom it may have leaked. */
export function TelusurReport({ telusur }: Readonly<{ telusur: TelusurKebocoran }>) {
  const t = useTranslations('hak.telusur')
  return (
    <>
      <h2 className="mt-12">{t('laporan', { nomor: telusur.nomorTiket })}</h2>
      <h3 className="mt-4">{t('pembukaan')}</h3>
      <Pembukaan telusur={telusur} />
      <h3 className="mt-8">{t('pembaca')}</h3>
      <Table
        stack
        dense
        caption={t('pembaca')}
        head={[
          { label: t('oleh') },
          { label: t('tindakan') },
          { label: t('kali'), numeric: true },
          { label: t('pertama') },
          { label: t('terakhir') },
        ]}
      >
        {telusur.pembaca.map((row) => (
          <tr key={`${row.oleh}${row.tindakan}`}>
            <RowHead>{row.oleh}</RowHead>
            <Cell label={t('tindakan')}>{row.tindakan}</Cell>
            <Cell label={t('kali')} numeric>
              {row.kali}
            </Cell>
            <Cell label={t('pertama')}>
              <DateText value={row.pertama} time />
            </Cell>
            <Cell label={t('terakhir')}>
              <DateText value={row.terakhir} time />
            </Cell>
          </tr>
        ))}
      </Table>
    </>
  )
}
