import { useFormatter, useTranslations } from 'next-intl'
import type { BatasBerkas } from '@/lib/domain/lapor/bukti'
import type { KelompokBerkas } from '@/lib/domain/lapor/jenis-berkas'
import { useSize } from './use-size'

/** The limits of a layanan's files in words. */
export type Batas = Readonly<{ batas: string; maksimum: number; jenis: string }>

/** Recordings are told as such, the others by the names people know. */
const NAMA: Readonly<Record<KelompokBerkas, readonly string[] | null>> = {
  DOKUMEN: ['PDF'],
  GAMBAR: ['JPG', 'PNG', 'WebP'],
  REKAMAN: null,
  KANTOR: ['Word (DOCX)', 'Excel (XLSX)', 'ODT'],
}

export function useBatas({ ukuran, maksimum, kelompok }: Pick<BatasBerkas, 'ukuran' | 'maksimum' | 'kelompok'>): Batas {
  const t = useTranslations('bukti')
  const format = useFormatter()
  const size = useSize()
  const jenis = format.list(
    kelompok.flatMap((one) => NAMA[one] ?? [t('rekamanJenis')]),
    { type: 'disjunction' },
  )
  return { batas: size(ukuran), maksimum, jenis }
}
