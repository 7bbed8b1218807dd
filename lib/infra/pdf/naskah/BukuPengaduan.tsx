import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { BukuPengaduanCetak } from '@/lib/domain/surat/surat'
import { waktuSurat } from '@/lib/domain/surat/tanggal'
import { gaya, mm, ukuranHalaman } from '../gaya'
import { JudulNaskah, tanggalAtauTitik } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { BlokTandaTangan } from '../TandaTangan'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  duaPihak: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 16, fontSize: 9 },
  penutupan: { marginTop: 10, fontSize: 8 },
})

/** The register on landscape pages, its head on each of them, with the two signatures below the last row. */
export function BukuPengaduanPdf({ surat, kertas }: Readonly<{ surat: BukuPengaduanCetak; kertas: Kertas }>) {
  const { penutupan } = surat
  return (
    <Lembar surat={surat} kertas={kertas} lanskap>
      <JudulNaskah judul={surat.judul} />
      <Text style={gaya.tengah}>{surat.saringan}</Text>
      <Tabel ukuran={surat.kolom.length > 14 ? 5.5 : 7.5} lebar={ukuranHalaman(kertas, true)[0] - mm(30)} kolom={surat.kolom} baris={surat.baris} kosong="Tidak ada pengaduan pada masa ini." />
      {penutupan && (
        <Text style={setempat.penutupan}>{`Ditutup ${waktuSurat(penutupan.at)} oleh ${penutupan.oleh}. Sidik jejak audit: ${penutupan.hash}`}</Text>
      )}
      <View style={setempat.duaPihak} wrap={false}>
        <BlokTandaTangan oleh={surat.mengetahui} awalan="Mengetahui," />
        <BlokTandaTangan oleh={surat.penandatangan} awalan={`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`} />
      </View>
    </Lembar>
  )
}
