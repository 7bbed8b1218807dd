import { useTranslations } from 'next-intl'
import type { Siapa } from '@/lib/domain/antrean'
import type { Layanan } from '@/lib/domain/layanan'
import { usePeran } from '../use-peran'

/** Whom a case waits for in words: himself, a name, or posts with their unit. */
export function useSiapa(): (siapa: Siapa, layanan: Layanan) => string {
  const t = useTranslations('kasus.antrean.siapa')
  const peran = usePeran()
  return (siapa, layanan) => {
    if (siapa.jenis === 'NAMA') return siapa.nama
    if (siapa.jenis !== 'JABATAN') return t(siapa.jenis)
    const posts = siapa.peran.map((one) => peran(one, layanan)).join(', ')
    return siapa.unit ? t('diUnit', { siapa: posts, unit: siapa.unit }) : posts
  }
}
