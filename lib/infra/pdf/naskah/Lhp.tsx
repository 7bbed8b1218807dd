import 'server-only'
import { Fragment } from 'react'
import { StyleSheet } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Lhp, StatusTlhp, Temuan } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { rupiah } from '@/lib/domain/surat/terbilang'
import { gaya } from '../gaya'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { bagiPenutup, TandaTangan } from '../TandaTangan'
import { Isi, Pasangan, Subjudul } from '../Teks'
import { Text } from '../Text'

type Props = Readonly<{ surat: Lhp }>

const setempat = StyleSheet.create({
  bab: { fontWeight: 700, textAlign: 'center', marginTop: 16 },
  temuan: { marginTop: 8 },
})

const BAB = [
  ['simpulan', 'BAB I', 'SIMPULAN DAN REKOMENDASI'],
  ['umum', 'BAB II', 'UMUM'],
  ['hasil', 'BAB III', 'URAIAN HASIL PEMERIKSAAN'],
  ['perhatian', 'BAB IV', 'HAL-HAL YANG PERLU DIPERHATIKAN'],
] as const
const PENUTUP = { bab: 'BAB V', judul: 'PENUTUP' } as const

const STATUS: Readonly<Record<StatusTlhp, string>> = {
  SESUAI: 'Sesuai',
  BELUM_SESUAI: 'Belum sesuai',
  BELUM_DITINDAKLANJUTI: 'Belum ditindaklanjuti',
  TIDAK_DAPAT_DITINDAKLANJUTI: 'Tidak dapat ditindaklanjuti',
}

function Rekomendasi({ surat }: Props) {
  if (surat.rekomendasi.length === 0) return null
  return (
    <>
      <Subjudul>Rekomendasi</Subjudul>
      <Tabel
        ukuran={9.5}
        kosong=""
        kolom={[
          { judul: 'No.', lebar: 0.6 },
          { judul: 'Rekomendasi', lebar: 4.6 },
          { judul: 'Kepada', lebar: 2.2 },
          { judul: 'Batas waktu', lebar: 1.8 },
          { judul: 'Tindak lanjut', lebar: 2 },
        ]}
        baris={surat.rekomendasi.map(({ uraian, kepada, tenggat, status }, index) => [
          `${index + 1}.`,
          uraian,
          kepada,
          tenggat ? tanggalSurat(tenggat) : '-',
          STATUS[status],
        ])}
      />
    </>
  )
}

function SatuTemuan({ temuan, nomor }: Readonly<{ temuan: Temuan; nomor: number }>) {
  return (
    <>
      <Text style={[gaya.tebal, setempat.temuan]} minPresenceAhead={40}>{`Temuan ${nomor}. ${temuan.judul}`}</Text>
      <Pasangan
        baris={[
          ['Kondisi', temuan.kondisi],
          ['Kriteria', temuan.kriteria],
          ['Sebab', temuan.sebab],
          ['Akibat', temuan.akibat],
          ['Nilai', temuan.nilai === null ? '-' : rupiah(temuan.nilai)],
        ]}
      />
    </>
  )
}

const masaOf = ({ masa }: Lhp) => (masa ? `${tanggalSurat(masa.mulai)} sampai dengan ${tanggalSurat(masa.selesai)}` : '-')

function Bab({ bab, judul }: Readonly<{ bab: string; judul: string }>) {
  return <Text style={setempat.bab} minPresenceAhead={50}>{`${bab}\n${judul}`}</Text>
}

function Kepala({ surat }: Props) {
  return (
    <Pasangan
      lebar={96}
      baris={[
        ['Tanggal', tanggalAtauTitik(surat.tanggal)],
        ['Sifat', 'Rahasia'],
        ['Pengaduan', `Nomor ${surat.nomorRegister}`],
        ['Surat Tugas', `Nomor ${surat.suratTugas.nomor ?? '-'} tanggal ${tanggalAtauTitik(surat.suratTugas.tanggal)}`],
        ['Objek', surat.objek],
        ['Masa pemeriksaan', masaOf(surat)],
      ]}
    />
  )
}

/** Examination report: chapters, findings, recommendations. The reporter appears as "Pelapor" and nothing else. */
export function LhpPdf({ surat, kertas }: Props & Readonly<{ kertas: Kertas }>) {
  const { awal, akhir } = bagiPenutup(surat.bab.penutup)
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="LAPORAN HASIL PEMERIKSAAN" nomor={surat.nomor} />
      <Kepala surat={surat} />
      {BAB.map(([kunci, bab, judul]) => (
        <Fragment key={kunci}>
          <Bab bab={bab} judul={judul} />
          <Isi teks={surat.bab[kunci]} kosong="Tidak ada." />
          {kunci === 'simpulan' && <Rekomendasi surat={surat} />}
          {kunci === 'hasil' && surat.temuan.map((temuan, index) => <SatuTemuan key={index} temuan={temuan} nomor={index + 1} />)}
        </Fragment>
      ))}
      {awal !== '' && <Bab {...PENUTUP} />}
      {awal !== '' && <Isi teks={awal} />}
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        paraf={surat.paraf}
        awalan={`${surat.tempat}, ${tanggalAtauTitik(surat.tanggal)}`}
        penutup={
          <>
            {awal === '' && <Bab {...PENUTUP} />}
            {akhir !== '' && <Isi teks={akhir} />}
          </>
        }
      />
    </Lembar>
  )
}
