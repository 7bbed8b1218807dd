import type { Layanan } from '@/lib/domain/layanan'

/** Layanan whose every case is secret. In SP4N it is the reporter's choice. */
export const LAYANAN_RAHASIA: readonly Layanan[] = ['WBS', 'DUMAS']

/** A secret case: no address may be connected with it through an account. */
export const isRahasia = ({ layanan, rahasia }: Readonly<{ layanan: Layanan; rahasia: boolean }>): boolean =>
  rahasia || LAYANAN_RAHASIA.includes(layanan)
