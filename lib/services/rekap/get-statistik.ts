import 'server-only'
import { JENIS_LAPORAN } from '@/lib/domain/layanan'
import { KANAL_SP4N } from '@/lib/domain/lapor/sp4n-schema'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import { TANPA } from '@/lib/domain/rekap/hitung'
import { hitungKepuasan } from '@/lib/domain/rekap/kepuasan'
import { masaOf, MASA, type Masa } from '@/lib/domain/rekap/masa'
import { hitungStatistik, type Statistik } from '@/lib/domain/rekap/statistik'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { countAngka, countKepuasan } from '@/lib/data/angka-rekap'
import { findTahunAwal, listNamaUnit } from '@/lib/data/rekap'
import { listOpd } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'

export type StatistikPublik = Readonly<{
  tahun: number
  pilihan: readonly number[]
  /** Last day the figures hold; null in January of a year, when no month is over yet. */
  sampai: string | null
  statistik: Statistik | null
  opd: Readonly<Record<string, string>>
}>

/** Milliseconds the figures of a year are kept: they change once a month. */
const FRESH = 600_000
const kept = new Map<string, Readonly<{ at: number; value: StatistikPublik }>>()

/** January up to the last month that is over: figures that grew case by case would give each of them away. */
function masaPublik(tahun: number, today: string): Readonly<{ masa: Masa; bulan: number }> | null {
  const bulan = tahun < Number(today.slice(0, 4)) ? 12 : Number(today.slice(5, 7)) - 1
  const last = MASA.find((kode) => kode === `B${bulan}`)
  return last ? { masa: { dari: `${tahun}-01-01`, sampai: masaOf(tahun, last).sampai }, bulan } : null
}

/** Agencies by their names: those a case can be sent to, and those the year's cases lay with. */
async function opdOf(ada: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const active = (await listOpd('SP4N')).map(({ id, nama }) => [id, nama] as const)
  return Object.fromEntries([...active, ...(await listNamaUnit(ada))])
}

async function compute(tahun: number, today: string): Promise<StatistikPublik> {
  const kini = Number(today.slice(0, 4))
  const first = Math.min((await findTahunAwal('PUBLIK')) ?? kini, kini)
  const pilihan = Array.from({ length: kini - first + 1 }, (_, i) => kini - i)
  const range = masaPublik(tahun, today)
  if (!range || !pilihan.includes(tahun)) return { tahun, pilihan, sampai: null, statistik: null, opd: {} }
  const { masa, bulan } = range
  const cakupan = { pembaca: 'PUBLIK', layanan: 'SP4N', masa, opd: null } as const
  const [angka, puas] = await Promise.all([countAngka(cakupan), countKepuasan(cakupan)])
  const ada = [...angka.per.opd].flatMap(([id, sel]) => (sel.some(({ sisa }) => !sisa) ? [id] : []))
  const opd = await opdOf(ada)
  const nilai = {
    bulan: Array.from({ length: bulan }, (_, i) => String(i + 1)),
    jenisLaporan: JENIS_LAPORAN,
    topik: [...TOPIK, TANPA],
    kanal: KANAL_SP4N,
    opd: [...Object.keys(opd), TANPA],
  }
  return { tahun, pilihan, sampai: masa.sampai, statistik: hitungStatistik(angka, hitungKepuasan(puas), nilai), opd }
}

/** Public figures of a year of SP4N; nothing here belongs to a case, and nothing small enough to point at one is told. */
export async function getStatistik(wanted: number | null): Promise<StatistikPublik> {
  const today = officeDate(now())
  const tahun = wanted ?? Number(today.slice(0, 4))
  const key = `${tahun} ${today}`
  const hit = kept.get(key)
  if (hit && Date.now() - hit.at < FRESH) return hit.value
  const value = await compute(tahun, today)
  // Strangers choose the year: only one that holds something is kept.
  if (value.statistik === null) return value
  if (kept.size > 100) kept.clear()
  kept.set(key, { at: Date.now(), value })
  return value
}
