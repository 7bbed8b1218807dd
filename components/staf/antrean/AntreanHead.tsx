import type { ReactNode } from 'react'
import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/Tabs'
import { HITUNG_SAMPAI, KELOMPOK, tulisSaringan, type Kelompok, type RingkasanAntrean, type SaringanAntrean } from '@/lib/domain/antrean'

type AntreanHeadProps = Readonly<{
  kelompok: Kelompok
  saringan: SaringanAntrean
  jumlah: Readonly<Record<Kelompok, number>>
  ringkasan: RingkasanAntrean
  children?: ReactNode
}>

/** The address of a group of the queue, narrowed as it is now. */
export const antreanPath = (kelompok: Kelompok, saringan: SaringanAntrean, setelah?: string): string =>
  `/staf?${new URLSearchParams({ k: kelompok, ...tulisSaringan(saringan), ...(setelah && { setelah }) })}`

/** A count in words: where counting ended, "1.000+". */
function useHitungan(): (n: number) => number | string {
  const t = useTranslations('kasus.antrean')
  return (n) => (n < HITUNG_SAMPAI ? n : t('lebih', { n: HITUNG_SAMPAI }))
}

/** How urgent it is in one sentence, what else its reader should know first, then the groups. */
export function AntreanHead({ kelompok, saringan, jumlah, ringkasan, children }: AntreanHeadProps) {
  const t = useTranslations('kasus.antrean')
  const hitungan = useHitungan()
  const { baru, lewat, jatuhTempo } = ringkasan
  return (
    <>
      <h1>{t('judul')}</h1>
      <p className="mt-2">
        <strong>{t('ringkas', { baru: hitungan(baru), lewat: hitungan(lewat), tempo: hitungan(jatuhTempo) })}</strong>{' '}
        {baru + lewat + jatuhTempo > 0 && t('mulai')}
      </p>
      {children}
      <div className="mt-4">
        <Tabs
          label={t('kelompok')}
          items={KELOMPOK.map((key) => ({
            href: antreanPath(key, saringan),
            label: t(`tab.${key}`),
            count: hitungan(jumlah[key]),
            current: key === kelompok,
          }))}
        />
      </div>
    </>
  )
}
