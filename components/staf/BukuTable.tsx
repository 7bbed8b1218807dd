import { useTranslations } from 'next-intl'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'

type Baris = Readonly<{
  nomorUrut: number
  nomorRegister: string
  diterimaAt: Date
  kanal: string
  samaran: string
  status: string
  keterangan: string | null
  keberatan: boolean
  selesaiAt: Date | null
}>

function BukuRow({ baris }: Readonly<{ baris: Baris }>) {
  const t = useTranslations('kasus.buku')
  return (
    <tr>
      <Cell numeric>{baris.nomorUrut}</Cell>
      <RowHead>{baris.nomorRegister}</RowHead>
      <Cell>
        <DateText value={baris.diterimaAt} />
      </Cell>
      <Cell>{t(baris.kanal === 'WEB' ? 'kanalIsi.WEB' : 'kanalIsi.LAIN')}</Cell>
      <Cell>{baris.samaran}</Cell>
      <Cell>{baris.status}</Cell>
      <Cell>{[baris.keberatan && t('keberatan'), baris.keterangan].filter(Boolean).join('. ')}</Cell>
      <Cell>{baris.selesaiAt && <DateText value={baris.selesaiAt} />}</Cell>
    </tr>
  )
}

/** The register: pseudonyms only, one line a case with its latest state. */
export function BukuTable({ baris }: Readonly<{ baris: readonly Baris[] }>) {
  const t = useTranslations('kasus.buku')
  return (
    <ScrollRegion label={t('keterangan')}>
      <Table
        dense caption={t('keterangan')}
        head={[
          { label: t('urut'), numeric: true }, { label: t('register') }, { label: t('tanggal') }, { label: t('kanal') }, { label: t('samaran') },
          { label: t('status') }, { label: t('ket') }, { label: t('selesai') },
        ]}
      >
        {baris.map((row) => (
          <BukuRow key={row.nomorUrut} baris={row} />
        ))}
      </Table>
    </ScrollRegion>
  )
}
