import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { BukuPengaduanCetak } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, waktuSurat } from '@/lib/domain/surat/tanggal'
import { gaya, mm, ukuranHalaman } from '../gaya'
import { JudulNaskah } from '../KepalaSurat'
import { Kop } from '../Kop'
import { Dokumen, Halaman } from '../Lembar'
import { Tabel } from '../Tabel'
import { BlokTandaTangan } from '../TandaTangan'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  duaPihak: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 16, fontSize: 9 },
  penutupan: { marginTop: 10, fontSize: 8 },
})

type Potongan = Readonly<{ baris: BukuPengaduanCetak['baris']; awal: boolean; akhir: boolean }>
type Props = Readonly<{
  surat: BukuPengaduanCetak
  kertas: Kertas
  potongan: readonly Potongan[]
  letak?: (baris: number, halaman: number) => void
  /** Told of the page the signatures came to stand on. */
  letakAkhir?: (halaman: number) => void
}>

function Akhir({ surat, letakAkhir }: Pick<Props, 'surat' | 'letakAkhir'>) {
  const { penutupan } = surat
  return (
    <View wrap={false}>
      {letakAkhir && <View render={({ pageNumber }) => void letakAkhir(pageNumber)} />}
      {penutupan && (
        <Text
          style={setempat.penutupan}
        >{`Ditutup ${waktuSurat(penutupan.at)} oleh ${penutupan.oleh}. Sidik jejak audit: ${penutupan.hash}`}</Text>
      )}
      <View style={setempat.duaPihak}>
        <BlokTandaTangan oleh={surat.mengetahui} awalan="Mengetahui," />
        <BlokTandaTangan oleh={surat.penandatangan} awalan={`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`} />
      </View>
    </View>
  )
}

/** The register on landscape pages, the table's head on each of them, with the two signatures below the last row. */
export function BukuPengaduanPdf({ surat, kertas, potongan, letak, letakAkhir }: Props) {
  const ukuran = surat.kolom.length > 14 ? 5.5 : 7.5
  return (
    <Dokumen surat={surat}>
      {potongan.map(({ baris, awal, akhir }, index) => (
        <Halaman key={index} surat={surat} kertas={kertas} lanskap>
          {awal && (
            <>
              <Kop kop={surat.kop} />
              <JudulNaskah judul={surat.judul} />
              <Text style={gaya.tengah}>{surat.saringan}</Text>
            </>
          )}
          <Tabel
            ukuran={ukuran}
            lebar={ukuranHalaman(kertas, true)[0] - mm(30)}
            kolom={surat.kolom}
            baris={baris}
            kosong="Tidak ada pengaduan pada masa ini."
            {...(letak ? { letak } : {})}
          />
          {akhir && <Akhir surat={surat} {...(letakAkhir ? { letakAkhir } : {})} />}
        </Halaman>
      ))}
    </Dokumen>
  )
}
