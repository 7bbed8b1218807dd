import { useTranslations } from 'next-intl'
import { JENIS_UNIT } from '@/lib/domain/instansi/unit'
import type { Layanan } from '@/lib/domain/layanan'
import { SaringDaftar } from './SaringDaftar'

export type SaringanUnit = Readonly<{ kata: string; jenis: string; layanan: string; keadaan: string }>

/** Which units the list shows. */
export function SaringUnit({ saringan, ada }: Readonly<{ saringan: SaringanUnit; ada: readonly Layanan[] }>) {
  const t = useTranslations('instansi')
  const jenis = JENIS_UNIT.map((value) => ({ value, label: t(`unit.jenis.${value}`) }))
  const layanan = ada.map((value) => ({ value, label: t(`layanan.${value}.nama`) }))
  const keadaan = [{ value: 'nonaktif', label: t('unit.nonaktif') }]
  return (
    <SaringDaftar
      alamat="/staf/pengaturan/unit"
      kata={{ label: t('unit.cari'), nilai: saringan.kata }}
      pilihan={[
        { name: 'jenis', label: t('unit.jenisUnit'), nilai: saringan.jenis, kosong: t('unit.semuaJenis'), options: jenis },
        { name: 'layanan', label: t('unit.lingkup'), nilai: saringan.layanan, kosong: t('unit.semuaLayanan'), options: layanan },
        { name: 'keadaan', label: t('unit.keadaan'), nilai: saringan.keadaan, kosong: t('unit.aktif'), options: keadaan },
      ]}
      tombol={t('unit.saring')}
    />
  )
}
