import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import type { SaringKinerja } from '@/lib/domain/rekap/kinerja'
import { inTransaction } from '@/lib/data/transaction'
import { now } from '@/lib/infra/clock'
import type { Lembaran } from '@/lib/infra/xlsx/build-xlsx'
import { drawXlsx } from '@/lib/services/surat/draw-in-turn'
import type { UnduhanRekap } from './export-rekap'
import { getKinerja, type KinerjaTampak } from './get-kinerja'

const LEBAR = [44, 16, 16, 16, 18] as const

function angka({ kinerja }: KinerjaTampak, kata: Kata): Lembaran['baris'] {
  const { masuk, tutup, terbuka, lewat, dihitung, tepat } = kinerja
  return [
    [kata('kinerja.masuk'), masuk],
    [kata('kinerja.tutup'), tutup],
    [kata('kinerja.terbuka'), terbuka],
    [kata('kinerja.lewat'), lewat],
    [kata('kinerja.dihitung'), dihitung],
    [kata('kinerja.tepatWaktu'), tepat],
  ]
}

/** The same figures as the page, a table a sheet. */
function lembarOf(tampak: KinerjaTampak, kata: Kata): readonly Lembaran[] {
  const { layanan, sampai, kinerja } = tampak
  const tahap = (['tahap', 'jumlah', 'median', 'p90', 'total'] as const).map((kolom) => kata(`kinerja.kolom.${kolom}`))
  return [
    {
      nama: kata('kinerja.menu'),
      kepala: [kata('kinerja.kolom.angka'), `${layanan}, ${kata('kinerja.per')} ${sampai}`],
      lebar: [LEBAR[0], 32],
      baris: angka(tampak, kata),
      bekuKolom: 1,
    },
    {
      nama: kata('kinerja.tahapLembar'),
      kepala: tahap,
      lebar: LEBAR,
      baris: kinerja.tahap.map(({ status, jumlah, median, p90, total }) => [kata(`staf.status.${status}`), jumlah, median, p90, total]),
      bekuKolom: 1,
    },
    {
      nama: kata('kinerja.hasilLembar'),
      kepala: [kata('kinerja.kolom.hasil'), kata('kinerja.kolom.jumlah')],
      lebar: [LEBAR[0], LEBAR[1]],
      baris: kinerja.hasil.map(({ status, jumlah }) => [kata(`staf.status.${status}`), jumlah]),
      bekuKolom: 1,
    },
  ]
}

/** The figures of a year as a workbook; that they were taken is on record. @throws AppError FORBIDDEN, recorded. */
export async function exportKinerja(petugas: Petugas, saring: SaringKinerja, kata: Kata): Promise<UnduhanRekap> {
  const tampak = await getKinerja(petugas, saring)
  const isi = await drawXlsx(lembarOf(tampak, kata), now())
  const { layanan, tahun } = tampak
  await inTransaction(async ({ audit }) =>
    audit({ aktor: `petugas:${petugas.id}`, tindakan: 'EKSPOR_KINERJA', objek: `rekap:${layanan}`, rincian: { tahun } }),
  )
  return { isi, nama: `kinerja-${layanan.toLowerCase()}-${tahun}` }
}
