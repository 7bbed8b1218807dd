import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { PeranTim } from '@/lib/domain/layanan'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { JenisTugas, SuratTugas } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { gaya } from '../gaya'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { TandaTangan } from '../TandaTangan'
import { Daftar, Tembusan } from '../Teks'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  bagian: { flexDirection: 'row', marginTop: 8 },
  kunci: { width: 62 },
  titikDua: { width: 10 },
  perintah: { fontWeight: 700, textAlign: 'center', marginTop: 9 },
})

const TIM: Readonly<Record<PeranTim, string>> = {
  PENANGGUNG_JAWAB: 'Penanggung jawab',
  PENGENDALI_TEKNIS: 'Pengendali teknis',
  KETUA: 'Ketua tim',
  ANGGOTA: 'Anggota',
}
const TUGAS: Readonly<Record<JenisTugas, string>> = {
  PEMERIKSAAN_PENGADUAN: 'pemeriksaan pengaduan masyarakat',
  TUJUAN_TERTENTU: 'pemeriksaan dengan tujuan tertentu',
}

function Bagian({ judul, butir }: Readonly<{ judul: string; butir: readonly string[] }>) {
  return (
    <View style={setempat.bagian}>
      <Text style={setempat.kunci}>{judul}</Text>
      <Text style={setempat.titikDua}>:</Text>
      <View style={[gaya.isi, { marginTop: -3 }]}>
        <Daftar butir={butir} />
      </View>
    </View>
  )
}

function Tim({ anggota }: Pick<SuratTugas, 'anggota'>) {
  return (
    <View style={setempat.bagian}>
      <Text style={setempat.kunci}>Kepada</Text>
      <Text style={setempat.titikDua}>:</Text>
      <View style={[gaya.isi, { marginTop: -6 }]}>
        <Tabel
          ukuran={10}
          lebar={380}
          kosong="Tim belum disusun."
          kolom={[
            { judul: 'No.', lebar: 0.7 },
            { judul: 'Nama, pangkat, NIP', lebar: 4.2 },
            { judul: 'Jabatan', lebar: 3.3 },
            { judul: 'Peran dalam tim', lebar: 2.6 },
          ]}
          baris={anggota.map(({ nama, pangkat, nip, jabatan, peranTim }, index) => [
            `${index + 1}.`,
            [nama, pangkat, nip && `NIP ${nip}`].filter(Boolean).join('\n'),
            jabatan ?? '-',
            TIM[peranTim],
          ])}
        />
      </View>
    </View>
  )
}

/** Assignment letter: on what grounds, who, for what, from when to when. */
export function SuratTugasPdf({ surat, kertas }: Readonly<{ surat: SuratTugas; kertas: Kertas }>) {
  const untuk = [
    `Melaksanakan ${TUGAS[surat.jenisTugas]}.`,
    ...surat.untuk,
    `Melaksanakan tugas dari tanggal ${tanggalSurat(surat.mulai)} sampai dengan ${tanggalSurat(surat.selesai)}.`,
    'Menyampaikan laporan hasil pelaksanaan tugas dan menjaga kerahasiaannya.',
  ]
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="SURAT TUGAS" nomor={surat.nomor} />
      <Bagian judul="Dasar" butir={surat.dasar} />
      <Text style={setempat.perintah}>MENUGASKAN</Text>
      <Tim anggota={surat.anggota} />
      <Bagian judul="Untuk" butir={untuk} />
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        awalan={`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`}
        penutup="Demikian surat tugas ini dibuat untuk dilaksanakan dengan penuh tanggung jawab."
      >
        <Tembusan kepada={surat.tembusan} />
      </TandaTangan>
    </Lembar>
  )
}
