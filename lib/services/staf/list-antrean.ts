import 'server-only'
import { isLangkah } from '@/lib/domain/alur/engine'
import { tulisKunci, type Antrean, type BarisAntrean, type Kelompok, type KunciHalaman } from '@/lib/domain/antrean'
import { mayReadMateri } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { isiSchema } from '@/lib/domain/lapor/materi-schema'
import { segel } from '@/lib/domain/segel'
import { addWorkingDays, countWorkingDays, latestWorkingDay, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { countAntrean, kelompokWhere, kunciSetelah, listAntreanPage, type BarisDibaca } from '@/lib/data/antrean'
import { toDateColumn } from '@/lib/data/dates'
import { getKalender } from '@/lib/data/kalender'
import { openJson } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { tenggatAktif } from './tenggat-aktif'

const PER_PAGE = 50

function toBaris(row: BarisDibaca, petugas: Petugas, today: string, kalender: Kalender): BarisAntrean {
  const reads = mayReadMateri(row.layanan, peranEfektif(petugas, row.layanan, row.peranDihindari))
  const langkah = row.giliran[0]?.langkah ?? ''
  return {
    id: row.id,
    layanan: row.layanan,
    versi: row.versi,
    nomorTiket: row.nomorTiket,
    nomorRegister: row.nomorRegister,
    judul: reads ? isiSchema.parse(openJson(row.materiTersegel, segel.isi(row.id))).judul : null,
    mengenai: reads ? (row.unit?.nama ?? row.kategoriLain) : null,
    status: row.status,
    keberatan: row.indukId !== null,
    tenggat: tenggatAktif(row, today, kalender),
    umur: countWorkingDays(officeDate(row.diterimaAt), today, kalender),
    pemegang: row.pemegang?.nama ?? null,
    langkah: isLangkah(langkah) ? langkah : null,
  }
}

/** How many of his cases wait in each group, and how many of those that wait for him are late or due. */
async function countAll(petugas: Petugas, cari: string, today: string, kalender: Kalender) {
  const count = (kelompok: Kelompok) => countAntrean(petugas, cari, kelompokWhere(petugas, kelompok, today))
  const saya = kelompokWhere(petugas, 'saya', today)
  // Late from the working day after the limit on; due until the next working day.
  const [lateFrom, dueUntil] = [latestWorkingDay(today, kalender), addWorkingDays(today, 1, kalender)].map(toDateColumn)
  const [milikSaya, pelapor, lain, selesai, lewat, jatuhTempo] = await Promise.all([
    count('saya'),
    count('pelapor'),
    count('lain'),
    count('selesai'),
    countAntrean(petugas, cari, { AND: [saya, { jatuhTempo: { lt: lateFrom } }] }),
    countAntrean(petugas, cari, { AND: [saya, { jatuhTempo: { gte: lateFrom, lte: dueUntil } }] }),
  ])
  return { jumlah: { saya: milikSaya, pelapor, lain, selesai }, lewat, jatuhTempo }
}

/**
 * One page of the petugas's queue, worst first, with the counts of every group. `cari` matches ticket or register number;
 * `setelah` is where the page before ended.
 */
export async function listAntrean(
  petugas: Petugas,
  kelompok: Kelompok,
  cari: string,
  setelah: KunciHalaman | null = null,
): Promise<Antrean> {
  const kalender = await getKalender()
  const today = officeDate(now())
  const rows = await listAntreanPage({ petugas, kelompok, cari, today, setelah }, PER_PAGE)
  const shown = rows.slice(0, PER_PAGE)
  const last = rows.length > PER_PAGE ? shown.at(-1) : undefined
  return {
    baris: shown.map((row) => toBaris(row, petugas, today, kalender)),
    berikutnya: last ? tulisKunci(kunciSetelah(kelompok, last)) : null,
    ...(await countAll(petugas, cari, today, kalender)),
    hariIni: today,
  }
}
