import { BAGIAN_TELAAHAN } from '@/lib/domain/dumas/telaahan'
import { BAB_LHP } from '@/lib/domain/langkah/pemeriksaan-schema'
import { BAGIAN_NOTA_DINAS } from '@/lib/domain/sp4n/nota-dinas'
import type { DokumenView, LhpView } from '../kasus/view'
import type { BagianVersi } from './BedaVersi'

/** The parts of one version, each under the key of its heading. */
type Isi = Readonly<Record<string, string>>

/** Findings and recommendations as lines, so that what changed in one stands out. */
const barisLhp = ({ temuan, rekomendasi }: Pick<LhpView, 'temuan' | 'rekomendasi'>): Isi => ({
  'formLangkah.temuan.temuan': temuan
    .map((row) => [row.judul, row.kondisi, row.kriteria, row.sebab, row.akibat, row.nilai ?? ''].join('\n'))
    .join('\n\n'),
  'formLangkah.temuan.rekomendasi': rekomendasi.map((row) => [row.uraian, row.kepada, row.tenggat ?? ''].join('\n')).join('\n\n'),
})

const BACA: Readonly<Record<string, (dokumen: DokumenView) => ReadonlyMap<number, Isi>>> = {
  telaahan: ({ telaahan }) =>
    new Map(
      telaahan.map(({ versi, isi }) => [
        versi,
        Object.fromEntries(BAGIAN_TELAAHAN.map((bagian) => [`dumas.telaahan.${bagian}`, isi[bagian]])),
      ]),
    ),
  lhp: ({ lhp }) =>
    new Map(
      lhp.map((row) => [
        row.versi,
        { ...Object.fromEntries(BAB_LHP.map((nama) => [`formLangkah.lhp.${nama}`, row.bab[nama]])), ...barisLhp(row) },
      ]),
    ),
  jawaban: ({ jawaban }) => new Map(jawaban.map(({ versi, isi }) => [versi, { 'formLangkah.jawaban.isi': isi }])),
  'nota-dinas': ({ notaDinas }) =>
    new Map(
      notaDinas.map(({ versi, isi }) => [
        versi,
        Object.fromEntries(BAGIAN_NOTA_DINAS.map((bagian) => [`sp4n.notaDinas.${bagian}`, isi[bagian]])),
      ]),
    ),
  'surat-tugas': ({ suratTugas }) =>
    new Map(suratTugas.map(({ versi, tujuanTugas }) => [versi, { 'formLangkah.suratTugas.tujuan': tujuanTugas }])),
}

const versiDari = (dokumen: DokumenView, jenis: string): ReadonlyMap<number, Isi> =>
  (Object.hasOwn(BACA, jenis) ? BACA[jenis]?.(dokumen) : undefined) ?? new Map<number, Isi>()

/** Numbers of the versions this reader may open, newest first; none for an unknown kind of paper. */
export const versiOf = (dokumen: DokumenView, jenis: string): readonly number[] =>
  [...versiDari(dokumen, jenis).keys()].sort((a, b) => b - a)

/** Two versions side by side, part by part, under the headings the paper itself has. */
export function bagianVersi(
  dokumen: DokumenView,
  jenis: string,
  [lama, baru]: readonly [number, number],
  judulOf: (key: string) => string,
): readonly BagianVersi[] {
  const versi = versiDari(dokumen, jenis)
  const [first, second] = [versi.get(lama) ?? {}, versi.get(baru) ?? {}]
  return [...new Set([...Object.keys(first), ...Object.keys(second)])].map((key) => ({
    judul: judulOf(key),
    lama: first[key] ?? '',
    baru: second[key] ?? '',
  }))
}
