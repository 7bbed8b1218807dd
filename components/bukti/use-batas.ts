import { useFormatter, useTranslations } from 'next-intl'
import { setelanOf } from '@/lib/domain/alur/setelan'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { DOKUMEN, GAMBAR, KANTOR, REKAMAN } from '@/lib/domain/lapor/jenis-berkas'
import { useSize } from './use-size'

/** The limits of a layanan's files in words. */
export type Batas = Readonly<{ batas: string; maksimum: number; jenis: string }>

/** Kinds of file that are told together: recordings as such, the others by their names. */
const KELOMPOK = [
  [DOKUMEN, ['PDF']],
  [GAMBAR, ['JPG', 'PNG', 'WebP']],
  [REKAMAN, null],
  [KANTOR, ['Word (DOCX)', 'Excel (XLSX)', 'ODT']],
] as const

export function useBatas(layanan: Layanan): Batas {
  const t = useTranslations('bukti')
  const format = useFormatter()
  const size = useSize()
  const { ukuranBukti, buktiMaksimum } = setelanOf(layanan)
  const taken = KELOMPOK.filter(([jenis]) => Object.keys(jenis).some((mime) => mime in STANDAR[layanan].berkas))
  const jenis = format.list(
    taken.flatMap(([, nama]) => nama ?? [t('rekamanJenis')]),
    { type: 'disjunction' },
  )
  return { batas: size(ukuranBukti), maksimum: buktiMaksimum, jenis }
}
