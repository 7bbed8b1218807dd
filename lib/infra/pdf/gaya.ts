import 'server-only'
import { StyleSheet } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'

/** Points of a millimetre. */
export const mm = (value: number): number => (value * 72) / 25.4

/** Width and height of an upright sheet in points. F4 is the folio of Indonesian offices, 215 x 330 mm. */
const UKURAN: Readonly<Record<Kertas, readonly [number, number]>> = { A4: [mm(210), mm(297)], F4: [mm(215), mm(330)] }

export function ukuranHalaman(kertas: Kertas, lanskap: boolean): [number, number] {
  const [lebar, tinggi] = UKURAN[kertas]
  return lanskap ? [tinggi, lebar] : [lebar, tinggi]
}

/** Margins of official letters: left at least 3 cm, right 2 cm, foot 2.5 cm. */
export const gaya = StyleSheet.create({
  halaman: {
    fontSize: 11,
    paddingTop: mm(18),
    paddingRight: mm(20),
    paddingBottom: mm(25),
    paddingLeft: mm(30),
    color: '#000',
  },
  // Not on the page: below a line height the library draws no page number.
  baku: { fontSize: 11, lineHeight: 1.35 },
  rapat: { fontSize: 7.5, lineHeight: 1.25 },
  lanskap: { fontSize: 7.5, paddingTop: mm(14), paddingRight: mm(12), paddingBottom: mm(18), paddingLeft: mm(18) },
  tebal: { fontWeight: 700 },
  kecil: { fontSize: 9, lineHeight: 1.35 },
  baris: { flexDirection: 'row' },
  alinea: { marginTop: 7 },
  judul: { fontWeight: 700, fontSize: 12, textAlign: 'center', lineHeight: 1.3 },
  tengah: { textAlign: 'center' },
  kanan: { textAlign: 'right' },
  isi: { flex: 1 },
  subjudul: { fontWeight: 700, marginTop: 11 },
  kotak: { borderWidth: 0.8, borderColor: '#000' },
})
