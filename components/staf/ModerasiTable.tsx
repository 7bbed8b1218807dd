import { useTranslations } from 'next-intl'
import { AppLink } from '@/components/ui/AppLink'
import { DateText } from '@/components/ui/DateText'
import { Cell, RowHead, Table } from '@/components/ui/Table'
import { Tag, type TagKind } from '@/components/ui/Tag'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'
import { kasusPath } from './langkah/target'

type Baris = Readonly<{ pengaduanId: string; judul: string; topik: string; status: StatusPublikasi; nomor: string | null; diubahAt: Date }>

const KIND: Readonly<Record<StatusPublikasi, TagKind>> = {
  DISUSUN: 'jalan',
  MENUNGGU_MODERASI: 'masuk',
  DITAYANGKAN: 'selesai',
  DISEMBUNYIKAN: 'arsip',
  TIDAK_DITAYANGKAN: 'arsip',
}

/** Public summaries the moderator decides on, newest change first. */
export function ModerasiTable({ baris }: Readonly<{ baris: readonly Baris[] }>) {
  const t = useTranslations('kasus.moderasi')
  const pilihan = useTranslations('pilihan')
  const topikText = (topik: string) => {
    const known = TOPIK.find((value) => value === topik)
    return known ? pilihan(`topik.${known}`) : topik
  }
  return (
    <Table
      dense
      stack
      caption={t('keterangan')}
      head={[{ label: t('judulKolom') }, { label: t('topik') }, { label: t('status') }, { label: t('nomor') }, { label: t('diubah') }]}
    >
      {baris.map(({ pengaduanId, judul, topik, status, nomor, diubahAt }) => (
        <tr key={pengaduanId}>
          <RowHead>
            <AppLink href={kasusPath(pengaduanId, 'publikasi')}>{judul}</AppLink>
          </RowHead>
          <Cell label={t('topik')}>{topikText(topik)}</Cell>
          <Cell label={t('status')}>
            <Tag kind={KIND[status]}>{pilihan(`statusPublikasi.${status}`)}</Tag>
          </Cell>
          <Cell label={t('nomor')}>{nomor}</Cell>
          <Cell label={t('diubah')}>
            <DateText value={diubahAt} />
          </Cell>
        </tr>
      ))}
    </Table>
  )
}
