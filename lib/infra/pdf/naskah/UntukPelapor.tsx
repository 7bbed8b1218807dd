import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { TandaTerima } from '@/lib/domain/surat/surat'
import { tanggalSurat, waktuSurat } from '@/lib/domain/surat/tanggal'
import { denganTerbilang } from '@/lib/domain/surat/terbilang'
import { gaya } from '../gaya'
import { JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { Tabel } from '../Tabel'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Pasangan, Subjudul } from '../Teks'
import { Text } from '../Text'

const setempat = StyleSheet.create({
  kode: { marginTop: 12, borderWidth: 1, borderColor: '#000', padding: 10 },
  besar: { fontSize: 15, fontWeight: 700, lineHeight: 1.3 },
})

function Kode({ surat }: Readonly<{ surat: TandaTerima }>) {
  return (
    <View style={setempat.kode} wrap={false}>
      <Text>Nomor tiket</Text>
      <Text style={setempat.besar}>{surat.nomorTiket}</Text>
      {surat.kodeAkses !== null && (
        <View style={{ marginTop: 6 }}>
          <Text>Kode akses</Text>
          <Text style={setempat.besar}>{surat.kodeAkses}</Text>
          <Text style={gaya.kecil}>Simpan baik-baik dan jangan tunjukkan kepada siapa pun. Kode ini tidak dapat dicetak ulang.</Text>
        </View>
      )}
    </View>
  )
}

/** Receipt for the reporter. */
export function TandaTerimaPdf({ surat, kertas }: Readonly<{ surat: TandaTerima; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="TANDA TERIMA PENGADUAN" />
      <Pasangan
        lebar={110}
        baris={[
          ['Diterima', waktuSurat(surat.diterimaAt)],
          ['Cara penyampaian', surat.kanal],
          ['Nama samaran', surat.samaran],
          ['Judul', surat.judul],
          ['Kategori', surat.kategori],
        ]}
      />
      <Kode surat={surat} />
      <Subjudul>Bukti yang diterima</Subjudul>
      <Tabel
        ukuran={9.5}
        kosong="Tidak ada bukti yang disertakan."
        kolom={[
          { judul: 'No.', lebar: 0.6 },
          { judul: 'Jenis berkas', lebar: 3 },
          { judul: 'Sidik SHA-256 (awal)', lebar: 4 },
        ]}
        baris={surat.bukti.map(({ jenisBerkas, sidik }, index) => [`${index + 1}.`, jenisBerkas, sidik.slice(0, 16)])}
      />
      <Alinea>{surat.langkahBerikut}</Alinea>
      <Alinea>{`Batas waktu penanganan ${denganTerbilang(surat.batas.hariKerja, 'hari kerja')}: ${tanggalSurat(surat.batas.tanggal)}.`}</Alinea>
      <TandaTangan
        penutup={`Perkembangan dapat dilihat di ${surat.alamatSitus}/lacak dengan nomor tiket dan kode akses, atau ditanyakan melalui telepon ${surat.kop.telepon}.`}
        cek={surat.cek}
        oleh={surat.penandatangan}
        awalan={surat.tanggal ? `${surat.kop.tempat}, ${tanggalSurat(surat.tanggal)}` : undefined}
      />
    </Lembar>
  )
}
