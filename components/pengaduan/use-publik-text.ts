import { useFormatter, useTranslations } from 'next-intl'

/** Words for the coded columns of a public record; an unknown code is shown as "Lainnya". */
export function usePublikText() {
  const pilihan = useTranslations('pilihan')
  const format = useFormatter()
  const word = (group: 'topik' | 'jenisUnit', code: string, other: string) =>
    pilihan.has(`${group}.${code}` as never) ? pilihan(`${group}.${code}` as never) : other
  return {
    topik: (code: string) => word('topik', code, pilihan('topik.LAINNYA')),
    jenisUnit: (code: string) => word('jenisUnit', code, pilihan('jenisUnit.LAIN')),
    month: (date: Date) => format.dateTime(date, { timeZone: 'UTC', month: 'long', year: 'numeric' }),
  }
}
