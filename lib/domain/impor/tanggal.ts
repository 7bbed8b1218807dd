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

/** "09:15" from what stands behind a date; empty when nothing of the kind does, null for an hour no clock shows. */
function jamOf(rest: string): string | null {
  const match = /(\d{1,2})[:.](\d{2})/.exec(rest)
  if (!match) return ''
  return Number(match[1]) < 24 && Number(match[2]) < 60 ? `${(match[1] ?? '').padStart(2, '0')}:${match[2]}` : null
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
