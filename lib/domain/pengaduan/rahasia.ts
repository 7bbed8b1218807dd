import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** Layanan whose every case is secret; in the others it is the reporter's choice. */
export const LAYANAN_RAHASIA: readonly Layanan[] = LAYANAN.filter((layanan) => STANDAR[layanan].rahasia)

/** A secret case: no address may be connected with it through an account. */
export const isRahasia = ({ layanan, rahasia }: Readonly<{ layanan: Layanan; rahasia: boolean }>): boolean =>
  rahasia || LAYANAN_RAHASIA.includes(layanan)
