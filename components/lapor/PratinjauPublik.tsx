import { useTranslations } from 'next-intl'
import { KeyValue } from '@/components/ui/KeyValue'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'

/** What may stand on the public list one day, and what never will, before anything is sent. `jenis`: of the unit, in words. */
export function PratinjauPublik({ layanan, jenis }: Readonly<{ layanan: Layanan; jenis: string }>) {
  const t = useTranslations('formWbs.publik')
  const items = ['judul', 'tempat', 'waktu', 'jawaban', 'tidakPernah'] as const
  return (
    <details className="flow">
      <summary>{t('buka')}</summary>
      <p>{t(STANDAR[layanan].rahasia ? 'pembukaRahasia' : 'pembuka')}</p>
      <KeyValue items={items.map((kunci) => ({ key: kunci, label: t(`${kunci}.label`), value: t(`${kunci}.isi`, { jenis }) }))} />
    </details>
  )
}
