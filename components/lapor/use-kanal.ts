import { useTranslations } from 'next-intl'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'

/** The way a case came in, in words. */
export function useKanal(): (kanal: string) => string {
  const t = useTranslations('pilihan.kanal')
  return (kanal) => t(CARA_PENYAMPAIAN.find((known) => known === kanal) ?? 'WEB')
}
