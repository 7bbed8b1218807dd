import { tableOf, type LayananDengan } from '@/lib/domain/alur/engine'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import { LAYANAN, type Layanan } from '@/lib/domain/layanan'

/** Layanan with a desk that writes down what did not come through the site. */
export type LayananMeja = LayananDengan<'CATAT'>

/** The post that writes a case down, as the procedure names it; null where there is no desk. */
export const pencatatOf = (layanan: Layanan): Peran | null => PERAN.find((peran) => tableOf(layanan).CATAT?.oleh.includes(peran)) ?? null

export const LAYANAN_MEJA = LAYANAN.filter((layanan): layanan is LayananMeja => pencatatOf(layanan) !== null)
