import { Temporal } from 'temporal-polyfill'
import { singkatanZona, zonaKantor } from '@/lib/domain/tenggat/zona'

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const
const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

/** An ISO date as letters write it: "23 November 2026". */
export function tanggalSurat(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date)
  return `${day} ${BULAN[month - 1] ?? ''} ${year}`
}

/** The same; dots to be written over by hand where nobody knows the day yet. */
export const tanggalAtauTitik = (date: string | null): string => (date === null ? '....................' : tanggalSurat(date))

/** "Senin, 23 November 2026". */
export function hariTanggal(date: string): string {
  return `${HARI[Temporal.PlainDate.from(date).dayOfWeek - 1] ?? ''}, ${tanggalSurat(date)}`
}

/** The office's time of an ISO instant: "19 November 2026, 10.12 WIB". */
export function waktuSurat(instant: string): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zonaKantor())
  const two = (value: number) => String(value).padStart(2, '0')
  return `${tanggalSurat(local.toPlainDate().toString())}, ${two(local.hour)}.${two(local.minute)} ${singkatanZona()}`
}
