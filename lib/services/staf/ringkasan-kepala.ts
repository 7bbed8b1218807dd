import 'server-only'
import { isLangkah, type Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Status } from '@/lib/domain/pengaduan/status'
import { awalPekan, instantAt, latestWorkingDay, officeDate } from '@/lib/domain/tenggat/kalender'
import { getKalender } from '@/lib/data/kalender'
import { countLewatDi, countPekan, countPutusan, type HitunganPekan } from '@/lib/data/ringkasan-kepala'
import { now } from '@/lib/infra/clock'

type Jumlah<T> = readonly Readonly<{ nama: T; jumlah: number }>[]

/** What a head asks first: what waits for his decision, what is late and where, and what the week brought since Monday. */
export type RingkasanKepala = Readonly<{
  putusan: Jumlah<Langkah>
  lewat: number
  lewatStatus: Jumlah<Status>
  lewatUnit: Jumlah<string>
}> &
  HitunganPekan

function sumBy<T extends string>(rows: readonly Readonly<{ nama: T | null; jumlah: number }>[]): Jumlah<T> {
  const sums = new Map<T, number>()
  for (const { nama, jumlah } of rows) if (nama !== null) sums.set(nama, (sums.get(nama) ?? 0) + jumlah)
  return [...sums].map(([nama, jumlah]) => ({ nama, jumlah })).sort((a, b) => b.jumlah - a.jumlah || a.nama.localeCompare(b.nama))
}

/** The line of a head over the cases of his own scope; null for everybody else. */
export async function getRingkasanKepala(petugas: Petugas): Promise<RingkasanKepala | null> {
  if (!petugas.peran.some(({ peran }) => peran === 'KEPALA')) return null
  const today = officeDate(now())
  const [pekan, lewat, putusan] = await Promise.all([
    countPekan(petugas, instantAt(`${awalPekan(today)}T00:00`)),
    countLewatDi(petugas, latestWorkingDay(today, await getKalender())),
    countPutusan(petugas, today),
  ])
  return {
    ...pekan,
    putusan: putusan.flatMap(({ langkah, jumlah }) => (isLangkah(langkah) ? [{ nama: langkah, jumlah }] : [])),
    lewat: lewat.reduce((sum, { jumlah }) => sum + jumlah, 0),
    lewatStatus: sumBy(lewat.map(({ status: nama, jumlah }) => ({ nama, jumlah }))),
    lewatUnit: sumBy(lewat.map(({ unit: nama, jumlah }) => ({ nama, jumlah }))),
  }
}
