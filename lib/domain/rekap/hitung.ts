import { SETELAN_SP4N } from '@/lib/domain/layanan/sp4n/setelan'
import type { JenisLaporan } from '@/lib/domain/layanan'
import type { Status } from '@/lib/domain/pengaduan/status'
import { hitungTenggat, type Tenggat } from '@/lib/domain/tenggat/tenggat'
import { countWorkingDays, type Kalender } from '@/lib/domain/tenggat/kalender'

/** A response of the period: which one of the case, the day it was uploaded, working days it took, and whether that was in time. */
export type TanggapanRekap = Readonly<{ ke: number; tanggal: string; lama: number; tepat: boolean }>

/** What of a case is counted, as things stood at the end of the period: no content, no pseudonym. Dates ISO. */
export type KasusRekap = Readonly<{
  id: string
  masuk: string
  status: Status
  /** The lead agency it lay with; null while the Admin Instansi had it. */
  opd: string | null
  jenisLaporan: JenisLaporan | null
  topik: string | null
  kanal: string
  tanggapan: readonly TanggapanRekap[]
}>

/** Where a case stood: exactly one of these six. */
export const GOLONGAN = ['selesai', 'proses', 'tertunda', 'diarsipkan', 'dilimpahkan', 'dicabut'] as const
export type Golongan = (typeof GOLONGAN)[number]

/** Countable cells of a row, in their order. sisa + masuk = jumlah = the sum of the six. */
export const SEL = ['sisa', 'masuk', 'jumlah', ...GOLONGAN, 'tanggapan', 'tepatWaktu'] as const
export type Sel = (typeof SEL)[number]

/** An answered case is not finished: its reporter may still reply, and would bring it back (L9r). */
export function golonganOf(status: Status): Golongan {
  switch (status) {
    case 'SELESAI':
      return 'selesai'
    case 'MENUNGGU_PELAPOR':
      return 'tertunda'
    case 'DIARSIPKAN':
      return 'diarsipkan'
    case 'DILIMPAHKAN':
      return 'dilimpahkan'
    case 'DICABUT':
      return 'dicabut'
    default:
      return 'proses'
  }
}

/** One line of the list behind a cell: a case, or one of its responses. */
export type Butir = Readonly<{ kasus: KasusRekap; tanggapan: TanggapanRekap | null }>

const whole = (kasus: KasusRekap): Butir => ({ kasus, tanggapan: null })

/** What a cell counts. `dari` is the first day of the period. */
export function pilih(semua: readonly KasusRekap[], sel: Sel, dari: string): readonly Butir[] {
  switch (sel) {
    case 'jumlah':
      return semua.map(whole)
    case 'sisa':
      return semua.filter((kasus) => kasus.masuk < dari).map(whole)
    case 'masuk':
      return semua.filter((kasus) => kasus.masuk >= dari).map(whole)
    case 'tanggapan':
      return semua.flatMap((kasus) => kasus.tanggapan.map((tanggapan) => ({ kasus, tanggapan })))
    case 'tepatWaktu':
      return pilih(semua, 'tanggapan', dari).filter(({ tanggapan }) => tanggapan?.tepat)
    default:
      return semua.filter((kasus) => golonganOf(kasus.status) === sel).map(whole)
  }
}

/** Whole per cent; null where there is nothing to divide by. */
export const persen = (bagian: number, dari: number): number | null => (dari === 0 ? null : Math.round((bagian / dari) * 100))

export type BarisRekap = Readonly<
  Record<Sel, number> & { persenSelesai: number | null; rataRata: number | null; persenTepat: number | null }
>

/** A row of part A over these cases. */
export function hitungBaris(semua: readonly KasusRekap[], dari: string): BarisRekap {
  const count = Object.fromEntries(SEL.map((sel) => [sel, pilih(semua, sel, dari).length])) as Record<Sel, number>
  const hari = semua.flatMap((kasus) => kasus.tanggapan).reduce((sum, { lama }) => sum + lama, 0)
  return {
    ...count,
    persenSelesai: persen(count.selesai, count.jumlah),
    persenTepat: persen(count.tepatWaktu, count.tanggapan),
    rataRata: count.tanggapan === 0 ? null : Math.round((hari / count.tanggapan) * 10) / 10,
  }
}

/** How long a response took on its own clock, days of waiting for the reporter left out; without a clock, from arrival on. */
export function lamaTanggapan(
  tanggal: string,
  masuk: string,
  clock: Tenggat | undefined,
  kalender: Kalender,
): Pick<TanggapanRekap, 'lama' | 'tepat'> {
  if (!clock) {
    const lama = countWorkingDays(masuk, tanggal, kalender)
    return { lama, tepat: lama <= SETELAN_SP4N.anggaran.PENYELESAIAN }
  }
  const { terpakai, lewat } = hitungTenggat({ ...clock, selesai: tanggal }, tanggal, kalender)
  return { lama: terpakai, tepat: lewat === 0 }
}

export const DIMENSI = ['jenisLaporan', 'topik', 'kanal'] as const
export type Dimensi = (typeof DIMENSI)[number]

/** Stands in an address for a value that is not there. */
export const TANPA = '-'

export const nilaiDimensi = (kasus: KasusRekap, dimensi: Dimensi): string => kasus[dimensi] ?? TANPA

/** Cases by the values of a property, biggest group first. */
export function kelompokkan(
  semua: readonly KasusRekap[],
  nilai: (kasus: KasusRekap) => string,
): ReadonlyMap<string, readonly KasusRekap[]> {
  const groups = new Map<string, KasusRekap[]>()
  for (const kasus of semua) {
    const group = groups.get(nilai(kasus))
    if (group) group.push(kasus)
    else groups.set(nilai(kasus), [kasus])
  }
  return new Map([...groups].sort(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b)))
}
