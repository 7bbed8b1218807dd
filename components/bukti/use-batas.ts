import { useTranslations } from 'next-intl'
import { setelanOf } from '@/lib/domain/alur/setelan'
import type { Layanan } from '@/lib/domain/layanan'
import { useSize } from './use-size'

/** The limits of a layanan's files in words. */
export type Batas = Readonly<{ batas: string; maksimum: number; jenis: string }>

export function useBatas(layanan: Layanan): Batas {
  const t = useTranslations('bukti.jenisBerkas')
  const size = useSize()
  const { ukuranBukti, buktiMaksimum } = setelanOf(layanan)
  return { batas: size(ukuranBukti), maksimum: buktiMaksimum, jenis: t(layanan) }
}
