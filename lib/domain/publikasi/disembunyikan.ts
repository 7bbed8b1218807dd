import { AMBANG, tutupi, type SelPublik } from '@/lib/domain/rekap/tutupi'
import { ALASAN_SEMBUNYI } from './pindai'

/** Records taken from the public page in a year, counted by their reason. */
export type HitunganSembunyi = Readonly<{ tahun: number; alasan: string; jumlah: number }>

type AlasanSembunyi = (typeof ALASAN_SEMBUNYI)[number]

/** What anybody may know of a year: how many records no longer show, and why; `alasan` null where that cannot be told. */
export type TahunSembunyi = Readonly<{ tahun: number; jumlah: SelPublik; alasan: Readonly<Record<AlasanSembunyi, SelPublik>> | null }>

const isAlasan = (nilai: string): nilai is AlasanSembunyi => ALASAN_SEMBUNYI.some((one) => one === nilai)

/** Every year there is, newest first, so that a missing one says nothing; a reason nobody knows counts as another. */
export function hitungSembunyi(tahun: readonly number[], hitungan: readonly HitunganSembunyi[]): readonly TahunSembunyi[] {
  return tahun.map((year) => {
    const rows = hitungan.filter((one) => one.tahun === year)
    const sum = (is: (alasan: AlasanSembunyi) => boolean) =>
      rows.reduce((all, { alasan, jumlah }) => all + (is(isAlasan(alasan) ? alasan : 'LAINNYA') ? jumlah : 0), 0)
    const jumlah = sum(() => true)
    const sel = jumlah < AMBANG ? null : tutupi(ALASAN_SEMBUNYI.map((one) => sum((alasan) => alasan === one)))
    const alasan =
      sel && (Object.fromEntries(ALASAN_SEMBUNYI.map((one, i) => [one, sel[i] ?? 'DITAHAN'])) as Record<AlasanSembunyi, SelPublik>)
    return { tahun: year, jumlah: jumlah < AMBANG ? 'KURANG' : jumlah, alasan }
  })
}
