import { LAYANAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR_DUMAS } from './dumas/standar'
import { STANDAR_SP4N } from './sp4n/standar'
import type { StandarLayanan } from './standar'
import { STANDAR_WBS } from './wbs/standar'

/** The registry: one line a layanan. What is not here is no layanan, and nothing is taken in for it. */
export const STANDAR: Readonly<Record<Layanan, StandarLayanan>> = { WBS: STANDAR_WBS, DUMAS: STANDAR_DUMAS, SP4N: STANDAR_SP4N }

/** The layanan whose form stands at the last part of an address; null where there is none. */
export const layananOfJalur = (jalur: string): Layanan | null => LAYANAN.find((layanan) => STANDAR[layanan].jalur === jalur) ?? null

/** Where a layanan takes reports in, and where it hands out the receipt. */
export const alamatLapor = (layanan: Layanan): string => `/lapor/${STANDAR[layanan].jalur}`
export const alamatTandaTerima = (layanan: Layanan): string => `${alamatLapor(layanan)}/tanda-terima`
