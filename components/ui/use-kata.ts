import { useTranslations } from 'next-intl'
import type { Kata } from '@/lib/domain/buku/teks-sel'

/** The words of the site by their whole name, as the rules ask for them. */
export function useKata(): Kata {
  const t = useTranslations()
  return (kode, nilai) => t(kode as never, nilai as never)
}
