import 'server-only'
import type { ReactNode } from 'react'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { LembarDisposisi } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { denganTerbilang } from '@/lib/domain/surat/terbilang'
import { gaya } from '../gaya'
import { BELUM_BERNOMOR, JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { bagiPenutup, TandaTangan } from '../TandaTangan'
import { Alinea, Isi, Pasangan } from '../Teks'
import { Text } from '../Text'

type Props = Readonly<{ surat: LembarDisposisi }>

const setempat = StyleSheet.create({
  baris: { flexDirection: 'row', borderTopWidth: 0.8, borderColor: '#000' },
  kiri: { flexBasis: 0, flexGrow: 1.35, padding: 6, borderRightWidth: 0.8, borderColor: '#000' },
  kanan: { flexBasis: 0, flexGrow: 1, padding: 6 },
  penuh: { padding: 6, borderTopWidth: 0.8, borderColor: '#000' },
  pilih: { flexDirection: 'row', gap: 7, marginTop: 5 },
  kotak: { width: 10.5, height: 10.5, borderWidth: 1, borderColor: '#000', padding: 1.4, marginTop: 2 },
  isiKotak: { flex: 1, backgroundColor: '#000' },
  sifat: { flexDirection: 'row', marginTop: 2 },
  dicabut: { borderWidth: 1, borderColor: '#000', padding: 6, marginBottom: 8, fontWeight: 700, textAlign: 'center' },
})

/** A ticked box is filled, so that a copy or a fax still shows it; words beside it say the rest. */
function Pilihan({ dipilih, children }: Readonly<{ dipilih: boolean; children: ReactNode }>) {
  return (
    <View style={setempat.pilih} wrap={false}>
      <View style={setempat.kotak}>{dipilih && <View style={setempat.isiKotak} />}</View>
      <Text muat={13} style={gaya.isi}>
        {children}
      </Text>
    </View>
  )
}

function Asal({ surat }: Props) {
  const { sangatSegera, segera, rahasia } = surat.sifat
  return (
    <View style={[setempat.baris, { borderTopWidth: 0 }]}>
      <View style={setempat.kiri}>
        <Pasangan
          lebar={60}
          baris={[
            ['Surat dari', surat.suratDari],
            ['No. Surat', surat.asal.nomor ?? '-'],
            ['Tgl. Surat', surat.asal.tanggal ? tanggalSurat(surat.asal.tanggal) : '-'],
          ]}
        />
      </View>
      <View style={setempat.kanan}>
        <Pasangan
          lebar={66}
          baris={[
            ['Diterima Tgl', tanggalSurat(surat.diterima)],
            ['No. Agenda', surat.nomorAgenda],
          ]}
        />
        <View style={setempat.sifat}>
          <Text style={{ width: 66 }}>Sifat</Text>
          <Text style={{ width: 10 }}>:</Text>
          <View style={[gaya.isi, { marginTop: -5 }]}>
            <Pilihan dipilih={sangatSegera}>Sangat Segera</Pilihan>
            <Pilihan dipilih={segera}>Segera</Pilihan>
            <Pilihan dipilih={rahasia}>Rahasia</Pilihan>
          </View>
        </View>
      </View>
    </View>
  )
}

function Tujuan({ surat }: Props) {
  return (
    <View style={setempat.baris}>
      <View style={setempat.kiri}>
        <Text>Diteruskan kepada Sdr.:</Text>
        {surat.penerima.map(({ jabatan, dipilih, penanggungJawab }) => (
          <Pilihan key={jabatan} dipilih={dipilih}>
            {penanggungJawab ? `${jabatan} (penanggung jawab)` : jabatan}
          </Pilihan>
        ))}
      </View>
      <View style={setempat.kanan}>
        <Text>Dengan hormat harap:</Text>
        {surat.petunjuk.map(({ teks, dipilih }) => (
          <Pilihan key={teks} dipilih={dipilih}>
            {teks}
          </Pilihan>
        ))}
      </View>
    </View>
  )
}

const kaki = ({ telaahan, batas }: LembarDisposisi) =>
  [
    telaahan && `Telaahan Staf Nomor ${telaahan.nomor ?? '-'} tanggal ${tanggalAtauTitik(telaahan.tanggal)} terlampir.`,
    batas && `Batas waktu keseluruhan ${denganTerbilang(batas.hariKerja, 'hari kerja')} sejak diterima: ${tanggalSurat(batas.tanggal)}.`,
  ]
    .filter(Boolean)
    .join(' ')

/** Lembar Disposisi, as the model of the ministry draws it. */
export function DisposisiPdf({ surat, kertas }: Props & Readonly<{ kertas: Kertas }>) {
  const { awal, akhir } = bagiPenutup(surat.catatan)
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="LEMBAR DISPOSISI" nomor={surat.nomor ?? BELUM_BERNOMOR} />
      {surat.dicabut && <Text style={setempat.dicabut}>{`DICABUT tanggal ${tanggalSurat(surat.dicabut)}`}</Text>}
      <View style={gaya.kotak}>
        <Asal surat={surat} />
        <View style={setempat.penuh}>
          <Pasangan lebar={60} baris={[['Hal', surat.hal]]} />
        </View>
        <Tujuan surat={surat} />
        <View style={setempat.penuh}>
          <Text>Catatan:</Text>
          <Isi teks={awal} kosong="" />
          <TandaTangan
            penutup={
              <>
                {akhir !== '' && <Alinea>{akhir}</Alinea>}
                {surat.tenggat && <Alinea>{`Diselesaikan paling lambat ${tanggalSurat(surat.tenggat)}.`}</Alinea>}
              </>
            }
            cek={surat.cek}
            oleh={surat.penandatangan}
            awalan={surat.tanggal ? `${surat.kop.tempat}, ${tanggalSurat(surat.tanggal)}` : undefined}
          />
        </View>
      </View>
      {kaki(surat) !== '' && <Alinea>{kaki(surat)}</Alinea>}
    </Lembar>
  )
}
