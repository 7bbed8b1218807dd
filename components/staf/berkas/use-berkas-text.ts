import { useTranslations } from 'next-intl'
import type { TahapBerkas } from '@/lib/domain/dokumen/berkas'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'

/** Names of papers and of what a file shows. */
export function useBerkasText() {
  const t = useTranslations('berkas')
  return {
    // Only papers that files may lie beside have a name here; a test looks for each.
    dokumen: (dokumen: DokumenKasus) => t(`jenis.${dokumen}` as never),
    tahap: (tahap: TahapBerkas) => t(`tahapan.${tahap}`),
  }
}
