import type { Kata } from '@/lib/domain/buku/teks-sel'
import type { RincianUmum } from '@/lib/domain/layanan/standar'
import { BEBERAPA, TANPA } from './hitung'
import { labelNilai } from './kolom'
import type { Kelompok } from './terbit'

/** The breakdowns of a public table whose values have names. */
export type TabelBernilai = RincianUmum | 'keadaan' | 'ketepatan' | 'menjawab'

/** Agencies by their ids. */
export type NamaOpd = Readonly<Record<string, string>>

/** What a value of a public table is called, on the page and in the files alike. */
export function sebutanOf(tabel: TabelBernilai, nilai: string, kata: Kata, opd: NamaOpd): string {
  switch (tabel) {
    case 'keadaan':
      return kata(`rekap.kolom.${nilai}`)
    case 'ketepatan':
      return kata(`statistik.ketepatan.${nilai}`)
    case 'menjawab':
      return kata(`lacak.kepuasan.menjawabIsi.${nilai}`)
    case 'opd':
      return nilai === TANPA ? kata('rekap.belumDiteruskan') : (opd[nilai] ?? nilai)
    case 'dugaan':
      return nilai === BEBERAPA ? kata('statistik.beberapa') : nilai === TANPA ? kata('rekap.tanpa') : kata(`pilihan.jenisDugaan.${nilai}`)
    default:
      return labelNilai(tabel, nilai, kata)
  }
}

/** "Maret", or "Maret sampai April" for months that are told together. */
export function sebutanMasa({ dari, sampai }: Pick<Kelompok, 'dari' | 'sampai'>, kata: Kata): string {
  const bulan = (n: number) => kata(`rekap.masa.B${n}`)
  return dari === sampai ? bulan(dari) : kata('statistik.masaGabung', { dari: bulan(dari), sampai: bulan(sampai) })
}
