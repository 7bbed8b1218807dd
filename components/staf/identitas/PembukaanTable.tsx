import { useTranslations } from 'next-intl'
import { Cell, ScrollRegion, Table } from '@/components/ui/Table'
import { ALASAN_PEMBUKAAN } from '@/lib/domain/identitas/alasan'
import { useMoment } from '../short-date'

export type PembukaanView = Readonly<{ id: string; alasan: string; dasar: string; at: Date }>

/** Every opening of this identity so far; the reporter reads the same. */
export function PembukaanTable({ pembukaan }: Readonly<{ pembukaan: readonly PembukaanView[] }>) {
  const t = useTranslations('kasus.pembukaan')
  const pilihan = useTranslations('pilihan.alasanPembukaan')
  const moment = useMoment()
  const alasanText = (alasan: string) => {
    const known = ALASAN_PEMBUKAAN.find((value) => value === alasan)
    return known ? pilihan(known) : alasan
  }
  if (pembukaan.length === 0) return <p className="meta">{t('belumPernah')}</p>
  return (
    <ScrollRegion label={t('sebelumnya')}>
      <Table
        dense
        caption={t('sebelumnya')}
        head={[{ label: t('no'), numeric: true }, { label: t('waktu') }, { label: t('alasan') }, { label: t('dasar') }]}
      >
        {pembukaan.map(({ id, alasan, dasar, at }, index) => (
          <tr key={id}>
            <Cell numeric>{index + 1}</Cell>
            <Cell>{moment(at)}</Cell>
            <Cell>{alasanText(alasan)}</Cell>
            <Cell>{dasar}</Cell>
          </tr>
        ))}
      </Table>
    </ScrollRegion>
  )
}
