import 'server-only'
import { Image as Gambar, Path, StyleSheet, Svg, View } from '@react-pdf/renderer'
import type { Kop as KopData } from '@/lib/domain/surat/naskah'
import { Text } from './Text'

const gaya = StyleSheet.create({
  kepala: { flexDirection: 'row', alignItems: 'center', gap: 10 },
  lambang: { width: 42, height: 51 },
  gambar: { width: 42, height: 51, objectFit: 'contain' },
  tulisan: { position: 'absolute', top: 15, left: 0, width: 42, textAlign: 'center', fontSize: 6.5, lineHeight: 1.35 },
  tengah: { flex: 1, textAlign: 'center', paddingRight: 52 },
  pemda: { fontSize: 11, fontWeight: 700, lineHeight: 1.3 },
  nama: { fontSize: 14, fontWeight: 700, lineHeight: 1.3 },
  alamat: { fontSize: 9, lineHeight: 1.35 },
  garis: { marginTop: 7, marginBottom: 14, height: 3.2, borderTopWidth: 1.8, borderBottomWidth: 0.6, borderColor: '#000' },
})

/** The arms of the region; a dashed shield where the office has put none up: no office's arms are ours to draw. */
function Lambang({ gambar }: Readonly<{ gambar: string | null }>) {
  if (gambar) return <Gambar src={gambar} style={gaya.gambar} />
  return (
    <View style={gaya.lambang}>
      <Svg viewBox="0 0 36 44" style={gaya.lambang}>
        <Path d="M2 2h32v24c0 8-7 13-16 16C9 39 2 34 2 26z" fill="none" stroke="#000" strokeWidth={1.2} strokeDasharray="3 2" />
      </Svg>
      <Text style={gaya.tulisan}>{'lambang\ndaerah'}</Text>
    </View>
  )
}

/** How the office is reached: telephone and fax in one line, e-mail and site in the next; what it has not said is left out. */
function hubungan({ telepon, faksimile, surel, situs }: KopData): readonly string[] {
  const lines = [
    [telepon && `Telepon ${telepon}`, faksimile && `Faksimile ${faksimile}`],
    [surel && `Pos-el ${surel}`, situs && `Laman ${situs}`],
  ]
  return lines.map((parts) => parts.filter(Boolean).join(', ')).filter((line) => line !== '')
}

/** The office's letterhead. */
export function Kop({ kop }: Readonly<{ kop: KopData }>) {
  return (
    <View>
      <View style={gaya.kepala}>
        <Lambang gambar={kop.lambang?.startsWith('data:') ? kop.lambang : null} />
        <View style={gaya.tengah}>
          <Text style={gaya.pemda}>{kop.pemda.toUpperCase()}</Text>
          <Text style={gaya.nama}>{kop.nama.toUpperCase()}</Text>
          {kop.alamat !== '' && (
            <Text style={gaya.alamat}>{[kop.alamat, kop.kodePos && `Kode Pos ${kop.kodePos}`].filter(Boolean).join(', ')}</Text>
          )}
          {hubungan(kop).map((baris) => (
            <Text key={baris} style={gaya.alamat}>
              {baris}
            </Text>
          ))}
        </View>
      </View>
      <View style={gaya.garis} />
    </View>
  )
}
