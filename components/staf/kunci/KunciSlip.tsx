import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import { Slip } from '@/components/ui/Slip'
import type { Layanan } from '@/lib/domain/layanan'
import type { KunciTampak } from '@/lib/domain/kunci/kunci-tampak'
import { useMoment } from '../short-date'
import { usePeran } from '../use-peran'

/** One key: whose it is, since when, and the fingerprint people compare. */
export function KunciSlip({ kunci, layanan }: Readonly<{ kunci: KunciTampak; layanan: Layanan }>) {
  const t = useTranslations('kunci')
  const peran = usePeran()
  const moment = useMoment()
  const holders = kunci.bagian.filter((row) => row.selesaiAt === null)
  const approvals = kunci.persetujuan.map((row) => `${row.nama}, ${peran(row.peran, layanan)}, ${moment(row.at)}`)
  return (
    <Slip title={t(`jenis.${kunci.jenis}`)} heading="h3">
      <KeyValue
        items={[
          { label: t('sidik'), value: <code className="sidik">{kunci.sidik}</code> },
          ...(kunci.pemilik ? [{ label: t(kunci.jenis === 'PEMEGANG' ? 'pemilik' : 'dibuatOleh'), value: kunci.pemilik }] : []),
          ...(holders.length > 0
            ? [{ label: t('pemegangBagian'), value: holders.map((row) => <div key={row.nama}>{`${row.nama}, ${row.jabatan}`}</div>) }]
            : []),
          ...(kunci.pernyataanAt ? [{ label: t('pernyataanAt'), value: moment(kunci.pernyataanAt) }] : []),
          { label: t('dibuatAt'), value: moment(kunci.dibuatAt) },
          ...(kunci.aktifAt ? [{ label: t('aktifAt'), value: moment(kunci.aktifAt) }] : []),
          {
            label: t('persetujuan'),
            value: approvals.length > 0 ? approvals.map((line) => <div key={line}>{line}</div>) : t('belumDisetujui'),
          },
        ]}
      />
    </Slip>
  )
}
