import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import { gaya } from './gaya'
import { Text } from './Text'

/** `lebar`: share of the width; `kanan`: figures. */
type Kolom = Readonly<{ judul: string; lebar: number; kanan?: boolean }>

const setempat = StyleSheet.create({
  tabel: { marginTop: 8, borderTopWidth: 0.8, borderColor: '#000' },
  // The left line belongs to the rows: on the table it would go on below the last row of a page.
  baris: { flexDirection: 'row', borderLeftWidth: 0.8, borderColor: '#000' },
  sel: { flexBasis: 0, borderRightWidth: 0.8, borderBottomWidth: 0.8, borderColor: '#000', paddingVertical: 3, paddingHorizontal: 4 },
})

/** Longer than this a cell may not fit on one page, and a row that is never torn would run off it. */
const PANJANG = 1200

/** Widths of letters in the paper's font, in its size; a letter not named is as wide as most. */
const SEMPIT: readonly (readonly [RegExp, number])[] = [
  [/[ijl'|.,:;!]/, 0.28],
  [/[tfrI/()[\] -]/, 0.34],
  [/[mM]/, 0.84],
  [/[wWGOQ@%]/, 0.79],
  [/[A-HJ-LNP-VX-Z]/, 0.69],
]
const lebarHuruf = (huruf: string) => SEMPIT.find(([pola]) => pola.test(huruf))?.[1] ?? 0.56
const lebarKata = (kata: string) => [...kata].reduce((sum, huruf) => sum + lebarHuruf(huruf), 0)

/** Letters of a word too wide for a line of its own, in pieces that are not. */
function potong(kata: string, muat: number): readonly string[] {
  const lines = ['']
  for (const huruf of kata) {
    const last = lines.length - 1
    if (lines[last] !== '' && lebarKata(`${lines[last]}${huruf}`) > muat) lines.push(huruf)
    else lines[last] += huruf
  }
  return lines
}

/**
 * A word too wide for its column ("700.1.2.4/0011/ITPROV-IRBANSUS/2026", "cendana_kobar") goes on after a slash, hyphen or
 * underscore, unmarked; a piece that is still too wide is cut where the column ends. Nothing stands over the edge of a cell.
 * `muat`: what the column holds, in sizes of its letters.
 */
export function patahkan(teks: string, muat: number): string {
  const satu = (kata: string) => {
    if (lebarKata(kata) <= muat) return kata
    const lines = ['']
    for (const part of kata.split(/(?<=[/_-])/).flatMap((piece) => potong(piece, muat))) {
      const last = lines.length - 1
      if (lines[last] !== '' && lebarKata(`${lines[last]}${part}`) > muat) lines.push(part)
      else lines[last] += part
    }
    return lines.join('\n')
  }
  return teks.replace(/\S+/g, satu)
}

type BarisProps = Readonly<{
  kolom: readonly Kolom[]
  sel: readonly string[]
  muat: (share: number) => number
  kepala?: boolean
  letak?: (halaman: number) => void
}>

/** May this row be torn at the end of a page? */
export const bolehRobek = (sel: readonly string[]): boolean => sel.some((satu) => satu.length > PANJANG)

function Baris({ kolom, sel, muat, kepala = false, letak }: BarisProps) {
  // The library asks whether `fixed` is there at all: a row that says fixed={false} would be torn at the end of a page.
  const tetap = kepala ? { fixed: true } : {}
  return (
    <View style={setempat.baris} wrap={bolehRobek(sel)} {...tetap}>
      {letak && <View render={({ pageNumber }) => void letak(pageNumber)} />}
      {kolom.map(({ lebar, kanan }, index) => (
        <View key={index} style={[setempat.sel, { flexGrow: lebar }]}>
          <Text style={[kepala ? gaya.tebal : {}, kepala ? gaya.tengah : kanan ? gaya.kanan : {}]}>
            {patahkan(sel[index] ?? '', muat(lebar))}
          </Text>
        </View>
      ))}
    </View>
  )
}

/** `lebar` of the whole table and `ukuran` of its letters in points. */
type TabelProps = Readonly<{
  kolom: readonly Kolom[]
  baris: readonly (readonly string[])[]
  kosong: string
  ukuran?: number
  lebar?: number
  /** Told of each row the page it came to stand on. */
  letak?: (baris: number, halaman: number) => void
}>

/** A ruled table whose head stands on every page again and whose rows are never torn apart. */
export function Tabel({ kolom, baris, kosong, ukuran = 9.5, lebar = 450, letak }: TabelProps) {
  const semua = kolom.reduce((sum, satu) => sum + satu.lebar, 0)
  const muat = (share: number) => ((share / semua) * lebar - 9.5) / ukuran
  return (
    <View style={[setempat.tabel, { fontSize: ukuran, lineHeight: 1.3 }]}>
      <Baris kolom={kolom} sel={kolom.map(({ judul }) => judul)} muat={muat} kepala />
      {baris.map((sel, index) => (
        <Baris key={index} kolom={kolom} sel={sel} muat={muat} {...(letak ? { letak: (halaman: number) => letak(index, halaman) } : {})} />
      ))}
      {baris.length === 0 && <Baris kolom={[{ judul: '', lebar: semua }]} sel={[kosong]} muat={muat} />}
    </View>
  )
}
