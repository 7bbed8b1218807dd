import { useTranslations } from 'next-intl'
import { PERAN } from '@/lib/domain/auth/peran'
import type { SaringanPetugas } from '@/lib/domain/petugas/saring'
import { usePeran } from '../use-peran'
import { SaringDaftar } from './SaringDaftar'

/** Which accounts the list shows. */
export function SaringPetugas({ saringan }: Readonly<{ saringan: SaringanPetugas }>) {
  const [t, nama] = [useTranslations('awal.pengaturan'), usePeran()]
  const peran = PERAN.map((value) => ({ value, label: nama(value) }))
  const keadaan = [{ value: 'nonaktif', label: t('nonaktif') }]
  return (
    <SaringDaftar
      alamat="/staf/pengaturan"
      kata={{ label: t('cari'), nilai: saringan.kata }}
      pilihan={[
        { name: 'peran', label: t('peran'), nilai: saringan.peran, kosong: t('semuaPeran'), options: peran },
        { name: 'keadaan', label: t('keadaan'), nilai: saringan.keadaan, kosong: t('semuaKeadaan'), options: keadaan },
      ]}
      tombol={t('saring')}
    />
  )
}
