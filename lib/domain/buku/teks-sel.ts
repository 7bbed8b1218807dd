import { tanggalSurat, waktuSurat } from '@/lib/domain/surat/tanggal'
import type { Bagian, Sel } from './kolom'

/** A word of the language files by its whole key. */
export type Kata = (kode: string, nilai?: Readonly<Record<string, string | number>>) => string

function teksBagian(bagian: Bagian, kata: Kata): string {
  switch (bagian.jenis) {
    case 'teks':
      return bagian.isi
    case 'angka':
      return String(bagian.nilai)
    case 'tanggal':
      return tanggalSurat(bagian.iso)
    case 'waktu':
      return waktuSurat(bagian.iso)
    case 'kata':
      return kata(bagian.kode, bagian.nilai)
  }
}

/** A cell as one text, as it stands on paper; an empty one is a dash. */
export function teksSel(sel: Sel, kata: Kata): string {
  if (sel === 'TERSEGEL') return kata('ui.tersegel')
  return sel.map((bagian) => teksBagian(bagian, kata)).join(', ') || '-'
}

/** A cell as a table program reads it: a day as a day, a count as a number, all else as text. */
export function nilaiSel(sel: Sel, kata: Kata): string | number | Readonly<{ tanggal: string }> {
  const only = sel !== 'TERSEGEL' && sel.length === 1 ? sel[0] : undefined
  if (only?.jenis === 'angka') return only.nilai
  if (only?.jenis === 'tanggal') return { tanggal: only.iso }
  return teksSel(sel, kata)
}
