import { STANDAR } from '@/lib/domain/layanan/semua'
import { useFormatter, useTranslations } from 'next-intl'
import type { PublikView } from './view'

/** Words for the coded columns of a public record; an unknown code is shown as "Lainnya". */
export function usePublikText() {
  const pilihan = useTranslations('pilihan')
  const format = useFormatter()
  const word = (group: 'topik' | 'jenisUnit', code: string, other: string) =>
    pilihan.has(`${group}.${code}` as never) ? pilihan(`${group}.${code}` as never) : other
  return {
    /** The verdict on a report. SP4N answers a citizen; it judges nobody, so it has none. */
    hasil: ({ layanan, hasil }: Pick<PublikView, 'layanan' | 'hasil'>) =>
      STANDAR[layanan].jawaban === 'TANGGAPAN' ? null : pilihan(`hasil.${hasil}`),
    topik: (code: string) => word('topik', code, pilihan('topik.LAINNYA')),
    jenisUnit: (code: string) => word('jenisUnit', code, pilihan('jenisUnit.LAIN')),
    month: (date: Date) => format.dateTime(date, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  }
}
