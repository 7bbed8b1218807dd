import 'server-only'
import { StyleSheet, View } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { NotaDinas } from '@/lib/domain/surat/surat'
import { tanggalAtauTitik, tanggalSurat } from '@/lib/domain/surat/tanggal'
import { lampiranTeks } from '@/lib/domain/surat/terbilang'
import { BELUM_BERNOMOR, JudulNaskah } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Isi, Pasangan, Subjudul, Tembusan } from '../Teks'

const setempat = StyleSheet.create({ garis: { borderBottomWidth: 0.8, borderColor: '#000', marginTop: 8, marginBottom: 6 } })

function dasarOf({ dasar }: NotaDinas): string {
  const nomor = dasar.idPelacakan ? `Nomor ${dasar.idPelacakan} (tiket ${dasar.nomorTiket})` : `dengan nomor tiket ${dasar.nomorTiket}`
  return `Sehubungan dengan laporan masyarakat melalui SP4N-LAPOR! ${nomor} tanggal ${tanggalSurat(dasar.diterima)} dengan judul “${dasar.judul}”, bersama ini kami sampaikan hal-hal sebagai berikut.`
}

/** Nota Dinas: head table, grounds, what was reported, what was done, what follows, and the words for the reporter. */
export function NotaDinasPdf({ surat, kertas }: Readonly<{ surat: NotaDinas; kertas: Kertas }>) {
  const { uraianLaporan, hasilTindakLanjut, rencana, konsepTanggapan } = surat.bagian
  return (
    <Lembar surat={surat} kertas={kertas}>
      <JudulNaskah judul="NOTA DINAS" />
      <View>
        <Pasangan
          baris={[
            ['Kepada', `Yth. ${surat.kepada}`],
            ['Dari', surat.dari],
            ['Tanggal', tanggalAtauTitik(surat.tanggal)],
            ['Nomor', surat.nomor ?? BELUM_BERNOMOR],
            ['Sifat', surat.sifat],
            ['Lampiran', lampiranTeks(surat.lampiran)],
            ['Hal', surat.hal],
          ]}
        />
        <View style={setempat.garis} />
      </View>
      <Alinea>{dasarOf(surat)}</Alinea>
      <Subjudul>Uraian laporan</Subjudul>
      <Isi teks={uraianLaporan} />
      <Subjudul>Hasil tindak lanjut</Subjudul>
      <Isi teks={hasilTindakLanjut} />
      {rencana !== '' && <Subjudul>Rencana dan target waktu</Subjudul>}
      {rencana !== '' && <Isi teks={rencana} />}
      <Subjudul>Konsep tanggapan untuk pelapor</Subjudul>
      <Isi teks={konsepTanggapan} />
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        penutup="Demikian disampaikan untuk menjadi bahan tanggapan. Atas perhatian dan kerja samanya diucapkan terima kasih."
      >
        <Tembusan kepada={surat.tembusan} />
      </TandaTangan>
    </Lembar>
  )
}
