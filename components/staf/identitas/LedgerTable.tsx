import { useTranslations } from 'next-intl'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import type { BarisPelepasan, BarisPembukaan } from '@/lib/domain/identitas/ledger'
import { useMoment } from '../short-date'

function PembukaanRow({ baris }: Readonly<{ baris: BarisPembukaan }>) {
  const t = useTranslations('ledger')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const moment = useMoment()
  const known = ALASAN_PEMBUKAAN.find((value) => value === baris.alasan)
  return (
    <tr>
      <RowHead>{moment(baris.at)}</RowHead>
      <Cell label={t('nomor')}>{baris.nomor}</Cell>
      <Cell label={t('petugas')}>{baris.petugas}</Cell>
      <Cell label={t('yangDibuka')}>
        {[t(baris.asli ? 'asli' : 'identitas'), !baris.dilepas && t('tidakLepas')].filter(Boolean).join('. ')}
      </Cell>
      <Cell label={t('alasan')}>{known ? pilihan(known) : baris.alasan}</Cell>
      <Cell label={t('dasar')}>{baris.dasar}</Cell>
      <Cell label={t('uraian')}>{baris.uraian}</Cell>
      <Cell label={t('cetak')}>
        {baris.cetak.map((kode) => (
          <code key={kode}>{kode} </code>
        ))}
      </Cell>
    </tr>
  )
}

/** All openings, whoever's case it was: what the reporter sees, with the officer's name and his own words added. */
export function LedgerTable({ baris }: Readonly<{ baris: readonly BarisPembukaan[] }>) {
  const t = useTranslations('ledger')
  return (
    <ScrollRegion label={t('judul')}>
      <Table
        dense
        stack
        caption={t('judul')}
        head={['waktu', 'nomor', 'petugas', 'yangDibuka', 'alasan', 'dasar', 'uraian', 'cetak'].map((key) => ({
          key,
          label: t(key as 'waktu'),
        }))}
      >
        {baris.map((row) => (
          <PembukaanRow key={row.id} baris={row} />
        ))}
      </Table>
    </ScrollRegion>
  )
}

/** Batches of a hand-over: envelopes that were opened in a browser without being shown. */
export function PelepasanTable({ pelepasan }: Readonly<{ pelepasan: readonly BarisPelepasan[] }>) {
  const t = useTranslations('ledger')
  const moment = useMoment()
  if (pelepasan.length === 0) return <p className="meta">{t('pelepasanKosong')}</p>
  return (
    <Table
      dense
      stack
      caption={t('pelepasan')}
      head={[{ label: t('waktu') }, { label: t('petugas') }, { label: t('kegiatan') }, { label: t('keadaan') }]}
    >
      {pelepasan.map((row) => (
        <tr key={row.id}>
          <RowHead>{moment(row.at)}</RowHead>
          <Cell label={t('petugas')}>{row.petugas}</Cell>
          <Cell label={t('kegiatan')}>{[t(`tahap.${row.tahap}`), row.pemulihan && t('pemulihan')].filter(Boolean).join(', ')}</Cell>
          <Cell label={t('keadaan')}>{row.dilepas ? t('lepas') : t('tidakLepas')}</Cell>
        </tr>
      ))}
    </Table>
  )
}
