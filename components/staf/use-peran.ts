import { useTranslations } from 'next-intl'
import type { Peran } from '@/lib/domain/auth/peran'
import { sebutanPeran } from '@/lib/domain/jabatan/sebutan'
import type { Layanan } from '@/lib/domain/layanan'

/** The name of a post as its layanan says it; its general name where no layanan is meant. */
export function usePeran(): (peran: Peran, layanan?: Layanan | null) => string {
  const t = useTranslations('staf.peran')
  return (peran, layanan) => sebutanPeran(peran, layanan) ?? t(peran)
}
