import { useTranslations } from 'next-intl'
import { CARA_PENYAMPAIAN } from '@/lib/domain/lapor/pilihan'
import { KANAL_SP4N } from '@/lib/domain/lapor/sp4n-schema'

/** The way a case came in, in words. */
export function useKanal(): (kanal: string) => string {
  const t = useTranslations('pilihan.kanal')
  return (kanal) => t([...CARA_PENYAMPAIAN, ...KANAL_SP4N].find((known) => known === kanal) ?? 'WEB')
}
