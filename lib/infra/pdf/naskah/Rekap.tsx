import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { RekapCetak } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik } from '@/lib/domain/surat/tanggal'
import { gaya, mm, ukuranHalaman } from '../gaya'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { BlokTandaTangan } from '../TandaTangan'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  bagian: { marginTop: 12, fontSize: 9, fontWeight: 700 },
  penutup: { flexDirection: 'row', justifyContent: 'space-between', gap: 24, marginTop: 14 },
  rumus: { flex: 1, fontSize: 7.5, lineHeight: 1.35 },
  tanda: { fontSize: 9 },
})

/** The recap on landscape pages: its parts one below the other, how they were counted, and the head's signature. */
export function RekapPdf({ surat, kertas }: Readonly<{ surat: RekapCetak; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas} lanskap>
      <JudulNaskah judul={surat.judul} />
      <Text style={gaya.tengah}>{surat.saringan}</Text>
      {surat.tabel.map(({ judul, kolom, baris }) => (
        <View key={judul}>
          <Text style={setempat.bagian} minPresenceAhead={40}>
            {judul}
          </Text>
          <Tabel
            ukuran={6.5}
            lebar={ukuranHalaman(kertas, true)[0] - mm(30)}
            kolom={kolom}
            baris={baris}
            kosong="Tidak ada pada masa ini."
          />
        </View>
      ))}
      <View style={setempat.penutup} wrap={false}>
        <View style={setempat.rumus}>
          <Text style={gaya.tebal}>Cara menghitung</Text>
          {surat.rumus.map((satu) => (
            <Text key={satu}>{satu}</Text>
          ))}
        </View>
        <View style={setempat.tanda}>
          <BlokTandaTangan oleh={surat.penandatangan} awalan={`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`} />
        </View>
      </View>
    </Lembar>
  )
}
