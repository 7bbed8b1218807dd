import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import { gaya } from './gaya'
import { Text } from './Text'

/** `lebar`: share of the width; `kanan`: figures. */
type Kolom = Readonly<{ judul: string; lebar: number; kanan?: boolean }>

const setempat = StyleSheet.create({
  tabel: { marginTop: 8 },
  // The left line belongs to the rows: on the table it would go on below the last row of a page.
  baris: { flexDirection: 'row', borderLeftWidth: 0.8, borderColor: '#000' },
  // Its top line too: the head stands on every page again.
  kepala: { borderTopWidth: 0.8 },
  sel: { flexBasis: 0, borderRightWidth: 0.8, borderBottomWidth: 0.8, borderColor: '#000', paddingVertical: 3 },
})

/** What bold letters leave of a line. */
const BOLD = 0.93

/** Longer than this a cell may not fit on one page, and a row that is never torn would run off it. */
const PANJANG = 1200

type BarisProps = Readonly<{
  kolom: readonly Kolom[]
  sel: readonly string[]
  muat: (share: number) => number
  sisi: number
  kepala?: boolean
  letak?: (halaman: number) => void
}>

/** May this row be torn at the end of a page? */
export const bolehRobek = (sel: readonly string[]): boolean => sel.some((satu) => satu.length > PANJANG)

function Baris({ kolom, sel, muat, sisi, kepala = false, letak }: BarisProps) {
  // The library asks whether `fixed` is there at all: a row that says fixed={false} would be torn at the end of a page.
  const tetap = kepala ? { fixed: true } : {}
  return (
    <View style={kepala ? [setempat.baris, setempat.kepala] : setempat.baris} wrap={bolehRobek(sel)} {...tetap}>
      {letak && <View render={({ pageNumber }) => void letak(pageNumber)} />}
      {kolom.map(({ lebar, kanan }, index) => (
        <View key={index} style={[setempat.sel, { flexGrow: lebar, paddingHorizontal: sisi }]}>
          <Text
            muat={kepala ? muat(lebar) * BOLD : muat(lebar)}
            style={[kepala ? gaya.tebal : {}, kepala ? gaya.tengah : kanan ? gaya.kanan : {}]}
          >
            {sel[index] ?? ''}
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
  // Small letters stand in many narrow columns, where the air beside them is what words lack.
  const sisi = ukuran < 7 ? 2 : 4
  const muat = (share: number) => ((share / semua) * lebar - 2 * sisi - 1.5) / ukuran
  return (
    <View style={[setempat.tabel, { fontSize: ukuran, lineHeight: 1.3 }]}>
      <Baris kolom={kolom} sel={kolom.map(({ judul }) => judul)} muat={muat} sisi={sisi} kepala />
      {baris.map((sel, index) => (
        <Baris
          key={index}
          kolom={kolom}
          sel={sel}
          muat={muat}
          sisi={sisi}
          {...(letak ? { letak: (halaman: number) => letak(index, halaman) } : {})}
        />
      ))}
      {baris.length === 0 && <Baris kolom={[{ judul: '', lebar: semua }]} sel={[kosong]} muat={muat} sisi={sisi} />}
    </View>
  )
}
