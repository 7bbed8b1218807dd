import { useTranslations } from 'next-intl'
import { useDateText } from '@/components/ui/format-date'
import { Cell, RowHead, ScrollRegion, Table } from '@/components/ui/Table'
import { Tag } from '@/components/ui/Tag'
import { useKata } from '@/components/ui/use-kata'
import type { BarisJejak } from '@/lib/domain/jejak-audit/jejak-view'
import { teksJejak } from '@/lib/domain/jejak-audit/teks-jejak'
import { useMoment } from '../short-date'

/** On a phone a cell without a word is not drawn. */
const kosong = (text: string | null) => (text ? undefined : 'max-md:hidden')

function Baris({ baris }: Readonly<{ baris: BarisJejak }>) {
  const [t, kata, hari, moment] = [useTranslations('jejakAudit'), useKata(), useDateText(), useMoment()]
  const teks = teksJejak(kata, hari, baris)
  return (
    <tr>
      <RowHead>{moment(baris.at)}</RowHead>
      <Cell label={t('pelaku')}>{teks.pelaku}</Cell>
      <Cell label={t('jabatan')} className={kosong(teks.jabatan)}>
        {teks.jabatan}
      </Cell>
      <Cell label={t('yangDilakukan')}>{baris.ditolak ? <Tag kind="lewat">{teks.tindakan}</Tag> : teks.tindakan}</Cell>
      <Cell label={t('nomor')} className={kosong(baris.nomor)}>
        {baris.nomor}
      </Cell>
      <Cell label={t('pada')} className={kosong(teks.pada)}>
        {teks.pada}
      </Cell>
    </tr>
  )
}

/** Who did what under which post, newest first. */
export function JejakTable({ baris }: Readonly<{ baris: readonly BarisJejak[] }>) {
  const t = useTranslations('jejakAudit')
  return (
    <ScrollRegion label={t('judul')}>
      <Table
        className="whitespace-normal"
        dense
        stack
        caption={t('judul')}
        head={(['waktu', 'pelaku', 'jabatan', 'yangDilakukan', 'nomor', 'pada'] as const).map((key) => ({ key, label: t(key) }))}
      >
        {baris.map((row, index) => (
          // Two acts of one moment are told apart by nothing a reader may see but their order.
          <Baris key={index} baris={row} />
        ))}
      </Table>
    </ScrollRegion>
  )
}
