import type { Kata } from '@/lib/domain/buku/teks-sel'
import { TANPA, type BarisRekap, type Dimensi, type Sel } from './hitung'

/** Columns of part A in their order, each with the list its figure stands for. */
export const KOLOM_REKAP = [
  { kolom: 'sisa', sel: 'sisa' },
  { kolom: 'masuk', sel: 'masuk' },
  { kolom: 'jumlah', sel: 'jumlah' },
  { kolom: 'selesai', sel: 'selesai' },
  { kolom: 'proses', sel: 'proses' },
  { kolom: 'tertunda', sel: 'tertunda' },
  { kolom: 'diarsipkan', sel: 'diarsipkan' },
  { kolom: 'dilimpahkan', sel: 'dilimpahkan' },
  { kolom: 'dicabut', sel: 'dicabut' },
  { kolom: 'persenSelesai', sel: 'selesai' },
  { kolom: 'tanggapan', sel: 'tanggapan' },
  { kolom: 'rataRata', sel: 'tanggapan' },
  { kolom: 'tepatWaktu', sel: 'tepatWaktu' },
] as const satisfies readonly Readonly<{ kolom: string; sel: Sel }>[]
export type KolomRekap = (typeof KOLOM_REKAP)[number]['kolom']

/** Columns of part B: enough to see what came and what became of it. */
export const KOLOM_RINCIAN = ['masuk', 'jumlah', 'selesai', 'proses'] as const satisfies readonly Sel[]

/** A figure as the office writes it: "3,5", "80%", "3 (75%)"; a dash where there is nothing to divide by. */
export function teksKolom(baris: BarisRekap, kolom: KolomRekap): string {
  switch (kolom) {
    case 'persenSelesai':
      return baris.persenSelesai === null ? '-' : `${baris.persenSelesai}%`
    case 'rataRata':
      return baris.rataRata === null ? '-' : String(baris.rataRata).replace('.', ',')
    case 'tepatWaktu':
      return baris.persenTepat === null ? String(baris.tepatWaktu) : `${baris.tepatWaktu} (${baris.persenTepat}%)`
    default:
      return String(baris[kolom])
  }
}

/** What a value of part B is called. */
export const labelNilai = (dimensi: Dimensi, nilai: string, kata: Kata): string =>
  nilai === TANPA ? kata('rekap.tanpa') : kata(`pilihan.${dimensi}.${nilai}`)

/** "November 2026", "Triwulan IV 2026", "Tahun 2026". */
export function namaMasa({ tahun, masa }: Readonly<{ tahun: number; masa: string }>, kata: Kata): string {
  return `${kata(`rekap.masa.${masa}`)} ${tahun}`
}

/** How the figures are made, line by line; the words are in the language files. */
export const RUMUS = ['masuk', 'jumlah', 'keadaan', 'selesai', 'waktu', 'opd', 'kecamatan', 'kepuasan'] as const
