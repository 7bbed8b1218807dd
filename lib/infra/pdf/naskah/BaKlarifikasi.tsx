import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Pejabat } from '@/lib/domain/surat/naskah'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { BaKlarifikasi } from '@/lib/domain/surat/surat'
import { hariTanggal, tanggalAtauTitik } from '@/lib/domain/surat/tanggal'
import { gaya } from '../gaya'
import { KodeCek } from '../KodeCek'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { BlokTandaTangan } from '../TandaTangan'
import { Alinea, Daftar, Isi, Pasangan, Subjudul } from '../Teks'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  tanya: { marginTop: 7 },
  duaPihak: { flexDirection: 'row', justifyContent: 'space-between', marginTop: 20 },
  pihak: { width: 200 },
  ruang: { height: 54 },
})

const sebut = ({ nama, pangkat, jabatan, nip }: Pejabat) => [nama, pangkat, nip && `NIP ${nip}`, jabatan].filter(Boolean).join(', ')
const TITIK = '................................'
const PENUTUP = 'Demikian berita acara ini dibuat dengan sebenarnya, dibaca kembali, dan ditandatangani oleh kedua pihak.'

function Pihak({ pihak }: Readonly<{ pihak: Pejabat }>) {
  return (
    <View style={setempat.pihak}>
      <Text>Yang dimintai klarifikasi,</Text>
      <View style={setempat.ruang} />
      <Text muat={16} style={gaya.tebal}>
        {pihak.nama ?? '(................................)'}
      </Text>
      <Text muat={16}>{pihak.jabatan}</Text>
    </View>
  )
}

function Hasil({ surat }: Readonly<{ surat: BaKlarifikasi }>) {
  return (
    <>
      {surat.tanyaJawab.length > 0 && <Alinea>dengan hasil sebagai berikut:</Alinea>}
      {surat.tanyaJawab.map(({ tanya, jawab }, index) => (
        <View key={index} style={setempat.tanya}>
          <Text style={gaya.tebal}>{`${index + 1}. ${tanya}`}</Text>
          <Isi teks={`Jawab: ${jawab}`} />
        </View>
      ))}
      {surat.uraian !== '' && (
        <View>
          <Subjudul>Uraian</Subjudul>
          <Isi teks={surat.uraian} />
        </View>
      )}
    </>
  )
}

/** Minutes of a clarification: who asked whom, every question with its answer, both signatures. */
export function BaKlarifikasiPdf({ surat, kertas }: Readonly<{ surat: BaKlarifikasi; kertas: Kertas }>) {
  const hari = surat.tanggal === null ? '....................' : hariTanggal(surat.tanggal)
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="BERITA ACARA KLARIFIKASI" nomor={surat.nomor} />
      <Alinea>
        {`Pada hari ini, ${hari}, bertempat di ${surat.tempat}, berdasarkan Surat Tugas Nomor ${surat.suratTugas.nomor ?? '-'} tanggal ${tanggalAtauTitik(surat.suratTugas.tanggal)}, kami yang bertanda tangan di bawah ini:`}
      </Alinea>
      <Daftar butir={surat.pemeriksa.map(sebut)} />
      <Alinea>telah meminta klarifikasi kepada:</Alinea>
      <View style={{ marginTop: 4 }}>
        <Pasangan
          baris={[
            ['Nama', surat.pihak.nama ?? TITIK],
            ['Jabatan', surat.pihak.jabatan],
          ]}
        />
      </View>
      <Hasil surat={surat} />
      <View wrap={false}>
        <Alinea>{PENUTUP}</Alinea>
        <View style={setempat.duaPihak}>
          <Pihak pihak={surat.pihak} />
          <BlokTandaTangan oleh={surat.penandatangan} />
        </View>
      </View>
      <View style={{ marginTop: 14 }}>
        <KodeCek cek={surat.cek} />
      </View>
    </Lembar>
  )
}
