import { lipat } from '@/lib/domain/teks/lipat'

/** As a reader sees it: digits of any script, without the marks people put between groups of digits. */
const digitsOf = (typed: string) => lipat(typed).teks.replaceAll(/[\s.\-/'’]/g, '')

function dateExists(day: number, month: number, twoDigitYear: number, thisYear: number): boolean {
  return [1900, 2000].some((century) => {
    const year = century + twoDigitYear
    const date = new Date(Date.UTC(year, month - 1, day))
    const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    return real && year <= thisYear && thisYear - year <= 120
  })
}

export type NikError = 'panjang' | 'tanggal' | 'nomor'

/**
 * Hard rules of a NIK (PPKKCC DDMMYY SSSS, day + 40 for women). Region codes are not judged: old ones stay valid.
 * Nothing is derived or kept from it.
 */
export function judgeNik(typed: string, thisYear: number): NikError | null {
  const nik = digitsOf(typed)
  if (!/^\d{16}$/.test(nik) || /^(\d)\1{15}$/.test(nik)) return 'panjang'
  const day = Number(nik.slice(6, 8))
  const plainDay = day > 40 ? day - 40 : day
  if (!dateExists(plainDay, Number(nik.slice(8, 10)), Number(nik.slice(10, 12)), thisYear)) return 'tanggal'
  return nik.endsWith('0000') ? 'nomor' : null
}

export function normalizeNik(typed: string): string {
  return digitsOf(typed)
}
