import 'server-only'
import { StyleSheet, Text, View } from '@react-pdf/renderer'
import { gaya } from './gaya'

/** `lebar`: share of the width; `kanan`: figures. */
export type Kolom = Readonly<{ judul: string; lebar: number; kanan?: boolean }>

const setempat = StyleSheet.create({
  tabel: { marginTop: 8, borderTopWidth: 0.8, borderLeftWidth: 0.8, borderColor: '#000' },
  baris: { flexDirection: 'row' },
  sel: { flexBasis: 0, borderRightWidth: 0.8, borderBottomWidth: 0.8, borderColor: '#000', paddingVertical: 3, paddingHorizontal: 4 },
})

/** Longer than this a cell may not fit on one page, and a row that is never torn would run off it. */
const PANJANG = 1200

function Baris({ kolom, sel, kepala = false }: Readonly<{ kolom: readonly Kolom[]; sel: readonly string[]; kepala?: boolean }>) {
  return (
    <View style={setempat.baris} wrap={sel.some((satu) => satu.length > PANJANG)} fixed={kepala}>
      {kolom.map(({ lebar, kanan }, index) => (
        <View key={index} style={[setempat.sel, { flexGrow: lebar }]}>
          <Text style={[kepala ? gaya.tebal : {}, kepala ? gaya.tengah : kanan ? gaya.kanan : {}]}>{sel[index] ?? ''}</Text>
        </View>
      ))}
    </View>
  )
}

/** A ruled table whose head stands on every page again and whose rows are never torn apart. */
export function Tabel({ kolom, baris, kosong, ukuran }: Readonly<{ kolom: readonly Kolom[]; baris: readonly (readonly string[])[]; kosong: string; ukuran?: number }>) {
  return (
    <View style={ukuran === undefined ? setempat.tabel : [setempat.tabel, { fontSize: ukuran }]}>
      <Baris kolom={kolom} sel={kolom.map(({ judul }) => judul)} kepala />
      {baris.map((sel, index) => (
        <Baris key={index} kolom={kolom} sel={sel} />
      ))}
      {baris.length === 0 && <Baris kolom={[{ judul: '', lebar: 1 }]} sel={[kosong]} />}
    </View>
  )
}
