import 'server-only'
import { hitungSembunyi, type TahunSembunyi } from '@/lib/domain/publikasi/disembunyikan'
import { instantAt, officeDate } from '@/lib/domain/tenggat/kalender'
import { countDisembunyikan, findTahunTayang } from '@/lib/data/publikasi'
import { now } from '@/lib/infra/clock'
import { keepFresh } from '@/lib/infra/keep-fresh'
import { listKantorStatistik } from '@/lib/services/rekap/statistik-publik'

const FRESH = 600_000

/** `bulan`: the first month that is not over; figures move on by the month, as all public ones. */
const hitungan = keepFresh(FRESH, 24, async (key) => {
  const [bulan = '', ...layanan] = key.split(' ')
  const [awal, rows] = await Promise.all([findTahunTayang(layanan), countDisembunyikan(layanan, instantAt(`${bulan}-01T00:00`))])
  const kini = Number(bulan.slice(0, 4))
  const first = Math.min(awal ?? kini, kini)
  return hitungSembunyi(
    Array.from({ length: kini - first + 1 }, (_, i) => kini - i),
    rows,
  )
})

/** What was taken from the public page, year by year: counts and reasons, never a word of it. @throws what the database throws. */
export async function listTahunSembunyi(): Promise<readonly TahunSembunyi[]> {
  const layanan = (await listKantorStatistik()).map((one) => one.layanan)
  return hitungan([officeDate(now()).slice(0, 7), ...layanan].join(' '))
}
