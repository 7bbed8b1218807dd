import { useTranslations } from 'next-intl'
import { useSize } from '@/components/bukti/use-size'
import { KeyValue } from '@/components/ui/KeyValue'
import type { TandaBukti as Tanda } from '@/lib/domain/lapor/tanda-bukti'
import { TandaBukti } from './TandaBukti'

export type BuktiFaktaProps = Readonly<{
  bukti: Readonly<{
    nama: string
    jenis: string
    tanda: readonly Tanda[]
    ukuran: number
    sidik: string
    sidikPilihan: string | null
    sidikBersih: string | null
    pemindaian: string
  }>
}>

const PEMINDAIAN = ['BELUM_DIPINDAI', 'BERSIH', 'TERINFEKSI', 'GAGAL_DIPINDAI'] as const

/** What is recorded of a file; its name is text and no address. */
export function BuktiFakta({ bukti }: BuktiFaktaProps) {
  const t = useTranslations('bukti.lihat')
  const pilihan = useTranslations('pilihan.pemindaian')
  const size = useSize()
  const pemindaian = PEMINDAIAN.find((value) => value === bukti.pemindaian)
  const sidik = (label: string, value: string | null) =>
    value ? [{ label, value: <code className="wrap-anywhere whitespace-normal">{value}</code> }] : []
  return (
    <KeyValue
      items={[
        { label: t('asal'), value: bukti.nama },
        { label: t('jenis'), value: bukti.jenis },
        ...(bukti.tanda.length > 0 ? [{ label: t('tanda'), value: <TandaBukti tanda={bukti.tanda} /> }] : []),
        { label: t('ukuran'), value: size(bukti.ukuran) },
        { label: t('pemindaian'), value: pemindaian ? pilihan(pemindaian) : bukti.pemindaian },
        ...sidik(t('sidik'), bukti.sidik),
        ...sidik(t('sidikPilihan'), bukti.sidikPilihan),
        ...sidik(t('sidikBersih'), bukti.sidikBersih),
      ]}
    />
  )
}
