import type { Peran } from '@/lib/domain/auth/peran'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** The title of a post where its layanan has one of its own; null where the general name of the post is right. */
export const sebutanPeran = (peran: Peran, layanan: Layanan | null | undefined): string | null =>
  peran === 'KEPALA' && layanan ? STANDAR[layanan].sebutan.kepala : null
