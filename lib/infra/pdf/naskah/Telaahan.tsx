import 'server-only'
import { Fragment } from 'react'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Telaahan } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { lampiranTeks } from '@/lib/domain/surat/terbilang'
import { BELUM_BERNOMOR, JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { TandaTangan } from '../TandaTangan'
import { Isi, Pasangan, Subjudul } from '../Teks'

const setempat = StyleSheet.create({ garis: { borderBottomWidth: 0.8, borderColor: '#000', marginTop: 8 } })

const BAGIAN = [
  ['persoalan', 'I. Persoalan'],
  ['praanggapan', 'II. Praanggapan'],
  ['fakta', 'III. Fakta-fakta yang Memengaruhi'],
  ['analisis', 'IV. Analisis'],
  ['simpulan', 'V. Simpulan'],
  ['saran', 'VI. Saran'],
] as const

const hasil = (terpenuhi: boolean | null) => (terpenuhi === null ? '-' : terpenuhi ? 'Ya' : 'Tidak')

function Kepala({ surat }: Readonly<{ surat: Telaahan }>) {
  const kepada = surat.melalui === null ? `Yth. ${surat.kepada}` : `Yth. ${surat.kepada} melalui ${surat.melalui}`
  return (
    <View>
      <Pasangan
        baris={[
          ['Kepada', kepada],
          ['Dari', surat.dari],
          ['Tanggal', tanggalAtauTitik(surat.tanggal)],
          ['Nomor', surat.nomor ?? BELUM_BERNOMOR],
          ['Sifat', surat.sifat],
          ['Lampiran', lampiranTeks(surat.lampiran)],
          ['Tentang', surat.hal],
        ]}
      />
      <View style={setempat.garis} />
      <View style={{ marginTop: 8 }}>
        <Pasangan
          baris={[
            ['Pengaduan', `Nomor ${surat.pengaduan.nomorRegister}, diterima ${tanggalSurat(surat.pengaduan.diterima)}`],
            ['Pelapor', `Nama samaran ${surat.pengaduan.samaran} (identitas tersegel)`],
          ]}
        />
      </View>
    </View>
  )
}

/** Telaahan Staf: six parts in their fixed order, then the structured findings. */
export function TelaahanPdf({ surat, kertas }: Readonly<{ surat: Telaahan; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="TELAAHAN STAF" />
      <Kepala surat={surat} />
      {BAGIAN.map(([kunci, judul]) => (
        <Fragment key={kunci}>
          <Subjudul>{judul}</Subjudul>
          <Isi teks={surat.bagian[kunci]} />
        </Fragment>
      ))}
      {surat.periksa.length > 0 && (
        <>
          <Subjudul>Hasil penelitian berkas</Subjudul>
          <Tabel
            ukuran={9.5}
            kosong=""
            kolom={[
              { judul: 'Butir', lebar: 5 },
              { judul: 'Terpenuhi', lebar: 1.6 },
              { judul: 'Keterangan', lebar: 4 },
            ]}
            baris={surat.periksa.map(({ butir, terpenuhi, keterangan }) => [butir, hasil(terpenuhi), keterangan ?? ''])}
          />
        </>
      )}
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        paraf={surat.paraf}
        penutup="Demikian telaahan staf ini disampaikan sebagai bahan pertimbangan."
      />
    </Lembar>
  )
}
