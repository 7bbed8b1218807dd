import 'server-only'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { MENJAWAB } from '@/lib/domain/kepuasan/skala'
import { DIMENSI, type BarisRekap } from '@/lib/domain/rekap/hitung'
import { KOLOM_REKAP, KOLOM_RINCIAN, labelNilai, teksKolom, type KolomRekap } from '@/lib/domain/rekap/kolom'
import type { BarisTanggapan } from '@/lib/domain/rekap/tanggapan'
import type { Nilai } from '@/lib/infra/xlsx/build-xlsx'
import type { Rekap } from './get-rekap'

/** A table of the recap for paper and workbook. `lebar` in characters of a workbook's column. */
export type TabelRekap = Readonly<{
  nama: string
  kolom: readonly Readonly<{ judul: string; lebar: number; kanan?: boolean }>[]
  baris: readonly (readonly Nilai[])[]
}>

const angka = (judul: string) => ({ judul, lebar: 11, kanan: true })

function bagianA({ opd, total, saringan }: Rekap, kata: Kata): TabelRekap {
  const value = (baris: BarisRekap, kolom: KolomRekap): Nilai => {
    if (kolom === 'rataRata') return baris.rataRata ?? '-'
    return kolom === 'persenSelesai' || kolom === 'tepatWaktu' ? teksKolom(baris, kolom) : baris[kolom]
  }
  const line = (nama: string, baris: BarisRekap) => [nama, ...KOLOM_REKAP.map(({ kolom }) => value(baris, kolom))]
  const rows = opd.map((row) => line(row.nama ?? kata('rekap.belumDiteruskan'), row.baris))
  return {
    nama: kata('rekap.bagian.a'),
    kolom: [{ judul: kata('rekap.opd'), lebar: 40 }, ...KOLOM_REKAP.map(({ kolom }) => angka(kata(`rekap.kolom.${kolom}`)))],
    baris: saringan.opd === null ? [...rows, line(kata('rekap.total'), total)] : rows,
  }
}

function bagianB({ rincian }: Rekap, kata: Kata): TabelRekap {
  const rows = DIMENSI.flatMap((dimensi) =>
    rincian[dimensi].map(({ nilai, baris }) => [
      kata(`rekap.dimensi.${dimensi}`),
      labelNilai(dimensi, nilai, kata),
      ...KOLOM_RINCIAN.map((kolom) => baris[kolom]),
    ]),
  )
  const kolom = [
    { judul: kata('rekap.rincian'), lebar: 22 },
    { judul: kata('rekap.nilai'), lebar: 36 },
    ...KOLOM_RINCIAN.map((one) => angka(kata(`rekap.kolom.${one}`))),
  ]
  return { nama: kata('rekap.bagian.b'), kolom, baris: rows }
}

function kepuasan({ kepuasan: { jumlah, menjawab, pelayanan, rataRata } }: Rekap, kata: Kata): TabelRekap {
  const baris: readonly (readonly Nilai[])[] = [
    [kata('rekap.kepuasan.responden'), '', jumlah],
    ...MENJAWAB.map((one) => [kata('lacak.kepuasan.menjawab'), kata(`lacak.kepuasan.menjawabIsi.${one}`), menjawab[one]]),
    ...[5, 4, 3, 2, 1].map((mark) => [
      kata('lacak.kepuasan.pelayanan'),
      kata(`lacak.kepuasan.pelayananIsi.${mark}`),
      pelayanan[mark - 1] ?? 0,
    ]),
    [kata('rekap.kepuasan.rataRata'), '', rataRata ?? '-'],
  ]
  const kolom = [
    { judul: kata('rekap.kepuasan.pertanyaan'), lebar: 44 },
    { judul: kata('rekap.kepuasan.jawab'), lebar: 20 },
    angka(kata('rekap.kepuasan.jumlah')),
  ]
  return { nama: kata('rekap.kepuasan.judul'), kolom, baris }
}

const LEBAR_C = [5, 20, 14, 36, 32, 60, 14, 30, 18, 12]

function bagianC(tanggapan: readonly BarisTanggapan[], kata: Kata): TabelRekap {
  const rahasia = kata('rekap.dirahasiakan')
  const baris = tanggapan.map((row, i): readonly Nilai[] => [
    i + 1,
    row.nomor,
    { tanggal: row.masuk },
    row.judul ?? rahasia,
    row.opd,
    row.ringkasan ?? rahasia,
    { tanggal: row.tanggal },
    row.notaDinas,
    kata(`staf.status.${row.status}`),
    row.lama,
  ])
  const judul = ['no', 'nomor', 'masuk', 'judul', 'opd', 'ringkasan', 'tanggal', 'notaDinas', 'status', 'lama'].map((one) =>
    kata(`rekap.tanggapan.${one}`),
  )
  return {
    nama: kata('rekap.bagian.c'),
    kolom: judul.map((one, i) => ({ judul: one, lebar: LEBAR_C[i] ?? 12, kanan: i === 0 || i === 9 })),
    baris,
  }
}

/** All parts of the recap in their order: A, B, satisfaction, C. */
export const tabelRekap = (rekap: Rekap, tanggapan: readonly BarisTanggapan[], kata: Kata): readonly TabelRekap[] => [
  bagianA(rekap, kata),
  bagianB(rekap, kata),
  kepuasan(rekap, kata),
  bagianC(tanggapan, kata),
]
