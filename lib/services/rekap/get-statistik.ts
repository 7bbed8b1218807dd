import 'server-only'
import { JENIS_LAPORAN, type Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import type { RincianUmum } from '@/lib/domain/layanan/standar'
import { KANAL } from '@/lib/domain/lapor/kanal'
import { JENIS_DUGAAN } from '@/lib/domain/lapor/pilihan'
import { KANAL_SP4N } from '@/lib/domain/lapor/sp4n-schema'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import type { Terbitan } from '@/lib/domain/rekap/data-terbuka'
import { BEBERAPA, jumlahOf, TANPA, type AngkaRekap } from '@/lib/domain/rekap/hitung'
import { hitungKepuasan } from '@/lib/domain/rekap/kepuasan'
import { MASA, masaOf, type Masa } from '@/lib/domain/rekap/masa'
import type { NamaOpd } from '@/lib/domain/rekap/sebutan'
import { hitungStatistik, type NilaiPublik } from '@/lib/domain/rekap/statistik'
import { bulanSelesai, langkahTerbit, terbitanOf } from '@/lib/domain/rekap/terbit'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { readAnggaran } from '@/lib/data/anggaran'
import { countAngka, countKepuasan, type Cakupan } from '@/lib/data/angka-rekap'
import { findTahunAwal, listNamaUnit } from '@/lib/data/rekap'
import { listOpd } from '@/lib/data/unit'
import { now } from '@/lib/infra/clock'
import { keepFresh } from '@/lib/infra/keep-fresh'

export type StatistikPublik = Readonly<{
  layanan: Layanan
  tahun: number
  pilihan: readonly number[]
  /** Null while nothing of the year may be told yet. */
  terbitan: Terbitan | null
}>

const sampaiBulan = (tahun: number, bulan: number): Masa => {
  const last = MASA.find((kode) => kode === `B${bulan}`) ?? 'B1'
  return { dari: `${tahun}-01-01`, sampai: masaOf(tahun, last).sampai }
}

const cakupanOf = (layanan: Layanan, masa: Masa): Cakupan => ({ pembaca: 'PUBLIK', layanan, masa, opd: null })

/** Agencies by their names: those a case can be sent to, and those the year's cases lay with. */
async function opdOf(layanan: Layanan, angka: AngkaRekap): Promise<NamaOpd> {
  const ada = [...angka.per.opd].flatMap(([id, sel]) => (sel.some(({ sisa }) => !sisa) ? [id] : []))
  const active = (await listOpd(layanan)).map(({ id, nama }) => [id, nama] as const)
  return Object.fromEntries([...active, ...(await listNamaUnit(ada))])
}

/** Every value a breakdown could have, so that what is not in it says nothing. */
function nilaiOf(layanan: Layanan, opd: NamaOpd): NilaiPublik {
  const semua: Readonly<Record<RincianUmum, readonly string[]>> = {
    jenisLaporan: [...JENIS_LAPORAN, TANPA],
    topik: [...TOPIK, TANPA],
    dugaan: [...JENIS_DUGAAN, BEBERAPA, TANPA],
    kanal: STANDAR[layanan].kanal ? KANAL_SP4N : KANAL,
    opd: [...Object.keys(opd), TANPA],
  }
  return Object.fromEntries(STANDAR[layanan].statistik.map((name) => [name, semua[name]]))
}

async function terbitkan(layanan: Layanan, tahun: number, selesai: number): Promise<Terbitan> {
  const { rahasia, kepuasan, statistik } = STANDAR[layanan]
  const all = await countAngka(cakupanOf(layanan, sampaiBulan(tahun, selesai)))
  const perBulan = (bulan: number) => jumlahOf((all.per.bulan.get(String(bulan)) ?? []).filter(({ sisa }) => !sisa))
  const kelompok = terbitanOf(perBulan, selesai, langkahTerbit(rahasia))
  const sampai = kelompok.at(-1)?.sampai ?? selesai
  const cakupan = cakupanOf(layanan, sampaiBulan(tahun, sampai))
  const angka = sampai === selesai ? all : await countAngka(cakupan)
  const puas = kepuasan ? hitungKepuasan(await countKepuasan(cakupan)) : null
  const opd = statistik.includes('opd') ? await opdOf(layanan, angka) : {}
  const batas = await readAnggaran(layanan, 'PENYELESAIAN')
  return { layanan, tahun, masa: cakupan.masa, statistik: hitungStatistik(angka, puas, kelompok, nilaiOf(layanan, opd)), opd, batas }
}

/** Milliseconds for which figures stand before they are counted again: they change once a month. */
const FRESH = 600_000

const tahunAwal = keepFresh(FRESH, 8, (key) => findTahunAwal('PUBLIK', key as Layanan))
const terbitan = keepFresh(FRESH, 120, (key) => {
  const [layanan, tahun, selesai] = key.split(' ')
  return terbitkan(layanan as Layanan, Number(tahun), Number(selesai))
})

/**
 * Public figures of a year of a layanan; nothing here belongs to a case, and nothing small enough to point at one is told. `wanted`
 * null: the running year. Strangers choose the year: only one in which something was received is counted.
 * @throws what the database throws, where nothing is kept from before.
 */
export async function getStatistik(layanan: Layanan, wanted: number | null): Promise<StatistikPublik> {
  const today = officeDate(now())
  const kini = Number(today.slice(0, 4))
  const tahun = wanted ?? kini
  const first = Math.min((await tahunAwal(layanan)) ?? kini, kini)
  const pilihan = Array.from({ length: kini - first + 1 }, (_, i) => kini - i)
  const selesai = bulanSelesai(tahun, today)
  if (selesai === 0 || !pilihan.includes(tahun)) return { layanan, tahun, pilihan, terbitan: null }
  return { layanan, tahun, pilihan, terbitan: await terbitan(`${layanan} ${tahun} ${selesai}`) }
}
