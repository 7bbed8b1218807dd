import { useTranslations } from 'next-intl'
import type { Layanan } from '@/lib/domain/layanan'
import type { Penanya } from '@/lib/domain/lapor/isian'

/** What is said of a field: its label, its hint, its empty choice, or the words of one of its choices. */
type Apa = 'label' | 'buka' | 'petunjuk' | 'petunjukMeja' | 'pilih' | 'judul' | `pilihan.${string}` | `petunjukPilihan.${string}`

export type KataIsian = (kunci: string, apa: Apa) => string | undefined

/**
 * The words of a form's fields: those of its layanan, or those every form shares; at the desk first those that are the desk's
 * own. The title of a report is `judulLaporan`, for `judul` names the form.
 */
export function useKataIsian(layanan: Layanan, penanya: Penanya = 'WARGA'): KataIsian {
  const own = useTranslations(`formulir.${layanan}`)
  const shared = useTranslations('formLaporan')
  const find = (key: string) => {
    if (own.has(key as never)) return own(key as never)
    return shared.has(key as never) ? shared(key as never) : undefined
  }
  return (kunci, apa) => {
    const key = `${kunci === 'judul' ? 'judulLaporan' : kunci}.${apa}`
    return (penanya === 'MEJA' ? find(`${key}Meja`) : undefined) ?? find(key)
  }
}
