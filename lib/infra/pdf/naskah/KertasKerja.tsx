import 'server-only'
import { View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { KertasKerja } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { TandaTangan } from '../TandaTangan'
import { Pasangan } from '../Teks'

/** The list of working papers of one examination. */
export function KertasKerjaPdf({ surat, kertas }: Readonly<{ surat: KertasKerja; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="DAFTAR KERTAS KERJA PEMERIKSAAN" />
      <View>
        <Pasangan
          baris={[
            ['Pengaduan', `Nomor ${surat.nomorRegister}`],
            ['Surat Tugas', `Nomor ${surat.suratTugas.nomor ?? '-'} tanggal ${tanggalAtauTitik(surat.suratTugas.tanggal)}`],
          ]}
        />
      </View>
      <Tabel
        ukuran={9.5}
        kosong="Belum ada kertas kerja."
        kolom={[
          { judul: 'No.', lebar: 0.6 },
          { judul: 'Tanggal', lebar: 1.9 },
          { judul: 'Jenis', lebar: 1.7 },
          { judul: 'Judul dan uraian', lebar: 5.4 },
          { judul: 'Pemeriksa', lebar: 2 },
        ]}
        baris={surat.butir.map((butir, index) => [
          `${index + 1}.`,
          tanggalSurat(butir.tanggal),
          butir.jenisCatatan,
          `${butir.judul}\n${butir.uraian}`,
          butir.petugas,
        ])}
      />
      <TandaTangan
        penutup="Demikian daftar kertas kerja ini dibuat menurut catatan pemeriksaan."
        cek={surat.cek}
        oleh={surat.penandatangan}
        awalan={`${surat.kop.tempat}, ${tanggalAtauTitik(surat.tanggal)}`}
      />
    </Lembar>
  )
}
