import { singkatanZona } from '@/lib/domain/tenggat/zona'
import { cleanText } from './clean'

const BULAN = ['januari', 'februari', 'maret', 'april', 'mei', 'juni', 'juli', 'agustus', 'september', 'oktober', 'november', 'desember']

export type Tanggal = Readonly<{ hari: string; jam: string }>

/** A month by its Indonesian name, its first three letters, or its number. */
function bulanOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const lower = text
    .toLowerCase()
    .replace('nopember', 'november')
    .replace(/^(agt|ags)$/, 'agu')
  return lower.length < 3 ? 0 : BULAN.findIndex((name) => name.startsWith(lower)) + 1
}

/** A day that exists, as ISO. */
function hariOf(year: string, month: number, day: string): string | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null
}

/** The hour with its half of the day. */
const JAM =
  /^(?:pukul|pkl\.?|jam)?\s*(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(am|pm|a\.m\.|p\.m\.)?\s*(wib|wita|wit|\+0[789]:?00)?$/i
const ZONA_JAM: Readonly<Record<string, string>> = { '+07': 'WIB', '+08': 'WITA', '+09': 'WIT' }

/** A zone only as the office's own: another would move the hour. */
const isZonaKantor = (zona: string | undefined): boolean =>
  zona === undefined || (ZONA_JAM[zona.slice(0, 3)] ?? zona.toUpperCase()) === singkatanZona()

/** "21:15" from what stands behind a date; empty when nothing does, null for an hour no clock shows or words not understood. */
function jamOf(rest: string): string | null {
  if (rest.trim() === '') return ''
  const match = JAM.exec(rest.trim())
  if (!match || !isZonaKantor(match[4])) return null
  const [typed, menit, half] = [Number(match[1]), Number(match[2]), match[3]?.[0]?.toLowerCase()]
  if (menit > 59 || typed > 23 || (half && (typed < 1 || typed > 12))) return null
  const jam = half ? (typed % 12) + (half === 'p' ? 12 : 0) : typed
  return `${String(jam).padStart(2, '0')}:${match[2]}`
}

/** A date as exports and table programs write it: 2026-11-02, 02/11/2026 09:15, 2 November 2026; the day comes before the month. */
export function readTanggal(text: string): Tanggal | null {
  const typed = text.trim().replace(/^(senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu),?\s+/i, '')
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s](.*))?$/.exec(typed)
  const local = iso ? null : /^(\d{1,2})[\s/.-]([a-z]+|\d{1,2})[\s/.-](\d{4})(?:[,\s]+(.*))?$/i.exec(typed)
  const [year, month, day, rest] = iso ? [iso[1], iso[2], iso[3], iso[4]] : local ? [local[3], local[2], local[1], local[4]] : []
  const hari = year && month && day ? hariOf(year, bulanOf(month), day) : null
  const jam = jamOf(rest ?? '')
  return hari === null || jam === null ? null : { hari, jam }
}

const dibaca = (text: string) => readTanggal(cleanText(text).normalize('NFKC'))

/** The day alone, ISO; null when the text is no day or says more than one. */
export function readHari(text: string): string | null {
  const tanggal = dibaca(text)
  return tanggal?.jam === '' ? tanggal.hari : null
}

/** A day with its hour on the office's clock, "2026-11-25T09:30"; null when one of them is missing or unreadable. */
export function readSaat(text: string): string | null {
  const tanggal = dibaca(text)
  return tanggal && tanggal.jam !== '' ? `${tanggal.hari}T${tanggal.jam}` : null
}
