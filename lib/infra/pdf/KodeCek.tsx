import 'server-only'
import { Path, StyleSheet, Svg, View } from '@react-pdf/renderer'
import { sidikPendek } from '@/lib/domain/surat/kanonik'
import type { Pengecekan } from '@/lib/domain/surat/naskah'
import { qrPath } from '@/lib/infra/qr'
import { Text } from './Text'

const setempat = StyleSheet.create({
  letak: { flexDirection: 'row', alignItems: 'center', gap: 5, width: 205 },
  qr: { width: 66, height: 66, marginLeft: -6 },
  teks: { fontSize: 7.5, lineHeight: 1.4, flex: 1 },
})

/** The code to the page that tells whether this paper was issued, with the short fingerprint to compare. */
export function KodeCek({ cek }: Readonly<{ cek: Pengecekan | null }>) {
  if (!cek) return null
  const { size, d } = qrPath(cek.alamat)
  return (
    <View style={setempat.letak} wrap={false}>
      <Svg viewBox={`0 0 ${size} ${size}`} style={setempat.qr}>
        <Path d={d} fill="#000" />
      </Svg>
      <View style={setempat.teks}>
        <Text>Cocokkan surat ini di</Text>
        <Text>{cek.alamat.slice(0, cek.alamat.lastIndexOf('/')).replace(/^https?:\/\//, '')}</Text>
        <Text>{`Kode ${cek.id}`}</Text>
        <Text>{`Sidik ${sidikPendek(cek.sidik)}`}</Text>
        <Text>Bukan tanda tangan elektronik.</Text>
      </View>
    </View>
  )
}
