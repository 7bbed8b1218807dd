import { tableOf } from '@/lib/domain/alur/engine'
import type { Layanan } from '@/lib/domain/layanan'

/** The steps by which a case of this layanan is answered, by the names its history has for them. */
export const langkahJawab = (layanan: Layanan): readonly string[] =>
  Object.entries(tableOf(layanan)).flatMap(([langkah, { ke }]) => (ke === 'DIJAWAB' ? [langkah] : []))
