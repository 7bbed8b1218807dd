import 'server-only'
import type { HasilJawaban } from '@/lib/domain/layanan'
import { ythPelapor } from '@/lib/domain/surat/baku'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { PermintaanKelengkapan, SuratJawaban, SuratPelimpahan } from '@/lib/domain/surat/surat'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { denganTerbilang } from '@/lib/domain/surat/terbilang'
import { KepalaSurat } from '../KepalaSurat'
import { Lembar } from '../Lembar'
import { TandaTangan } from '../TandaTangan'
import { Alinea, Daftar, Isi, Tembusan } from '../Teks'

const HASIL: Readonly<Record<HasilJawaban, string>> = {
  TERBUKTI: 'terbukti',
  TERBUKTI_SEBAGIAN: 'terbukti sebagian',
  TIDAK_TERBUKTI: 'tidak terbukti',
  TIDAK_CUKUP_BUKTI: 'tidak cukup bukti',
  BUKAN_KEWENANGAN: 'bukan kewenangan kami',
  DIJELASKAN: 'telah dijelaskan',
}

const DI_KANTOR = 'dengan datang atau menulis kepada kami dengan menyebut nomor tiket'

const OMBUDSMAN = 'Saudara juga dapat menyampaikan pengaduan kepada Ombudsman Republik Indonesia'

/** What whoever is not content may do: object, or reply while the case still waits for that. */
function jalanLanjut({ alamatSitus, lanjut }: SuratJawaban): string {
  const cara = `melalui ${alamatSitus}/lacak dengan nomor tiket dan kode akses yang sama, atau ${DI_KANTOR}`
  if (!lanjut)
    return `Bila jawaban ini belum menyelesaikan persoalan, Saudara dapat mengajukan keberatan ${cara}. ${OMBUDSMAN}, dan memohon pelindungan kepada Lembaga Perlindungan Saksi dan Korban.`
  if (lanjut.balasHari === null) return `Bila tanggapan ini belum menyelesaikan persoalan, Saudara dapat melapor lagi. ${OMBUDSMAN}.`
  return `Bila tanggapan ini belum menyelesaikan persoalan, Saudara dapat membalasnya dalam ${denganTerbilang(lanjut.balasHari, 'hari kerja')} ${cara}. Bila tidak ada balasan, laporan kami nyatakan selesai. ${OMBUDSMAN}.`
}

/** The answer: what was looked into, with which result, and what may follow. The report itself is never enclosed. */
export function SuratJawabanPdf({ surat, kertas }: Readonly<{ surat: SuratJawaban; kertas: Kertas }>) {
  const diterima = tanggalSurat(surat.diterima)
  const pembuka =
    surat.hasil === null
      ? `Terima kasih atas laporan Saudara yang kami terima pada ${diterima}. Tanggapan kami:`
      : `Terima kasih atas pengaduan Saudara yang kami terima pada ${diterima}. Hasil penanganan pengaduan tersebut: ${HASIL[surat.hasil]}.`
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={ythPelapor(surat.samaran, surat.nomorTiket)} />
      <Alinea>{pembuka}</Alinea>
      <Isi teks={surat.isi} />
      <Alinea>{jalanLanjut(surat)}</Alinea>
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        penutup={`${surat.hasil === null ? '' : 'Identitas Saudara tetap tersegel. '}Atas kepedulian Saudara kami ucapkan terima kasih.`}
      />
    </Lembar>
  )
}

const penyerahan = (surat: SuratPelimpahan) => ({
  pembuka: `Kami telah menerima pengaduan masyarakat yang terdaftar dengan nomor ${surat.nomorRegister} pada ${tanggalSurat(surat.diterima)}. Setelah diteliti, ${surat.penuh ? 'seluruh penanganan' : 'sebagian penanganan'} pengaduan tersebut kami limpahkan kepada Saudara dengan pertimbangan sebagai berikut.`,
  identitas: 'Identitas pelapor tersegel dan tidak disertakan. Bila diperlukan keterangan pelapor, mohon disampaikan melalui kami.',
  penutup:
    'Demikian disampaikan untuk ditindaklanjuti sesuai dengan kewenangan Saudara. Atas perhatian dan kerja samanya diucapkan terima kasih.',
})

/** Nothing is handed over: whoever has the authority learns that a reporter may come to him. */
const penunjukan = (surat: SuratPelimpahan) => ({
  pembuka: `Kami telah menerima laporan masyarakat yang terdaftar dengan nomor ${surat.nomorRegister} pada ${tanggalSurat(surat.diterima)}. Setelah diteliti, persoalannya di luar kewenangan kami dan menjadi kewenangan Saudara, dengan pertimbangan sebagai berikut.`,
  identitas: 'Laporan itu tidak kami sertakan. Pelapor sudah kami beri tahu untuk menyampaikannya kepada Saudara.',
  penutup: 'Demikian disampaikan untuk diketahui. Atas perhatian dan kerja samanya diucapkan terima kasih.',
})

/** Hands a case over to who has the authority, or tells him that it is his; identity never goes along. */
export function SuratPelimpahanPdf({ surat, kertas }: Readonly<{ surat: SuratPelimpahan; kertas: Kertas }>) {
  const { pembuka, identitas, penutup } = (surat.ditunjukkan ? penunjukan : penyerahan)(surat)
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={[`Yth. ${surat.kepada}`, 'di Tempat']} />
      <Alinea>{pembuka}</Alinea>
      <Isi teks={surat.alasan} />
      <Alinea>{identitas}</Alinea>
      <TandaTangan cek={surat.cek} oleh={surat.penandatangan} penutup={penutup}>
        <Tembusan kepada={surat.tembusan} />
      </TandaTangan>
    </Lembar>
  )
}

/** Asks the reporter for what is missing, and says until when. */
export function PermintaanKelengkapanPdf({ surat, kertas }: Readonly<{ surat: PermintaanKelengkapan; kertas: Kertas }>) {
  const { hariKerja, tanggal } = surat.batas
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={ythPelapor(surat.samaran, surat.nomorTiket)} />
      <Alinea>{`Sehubungan dengan pengaduan Saudara yang kami terima pada ${tanggalSurat(surat.diterima)}, penanganan belum dapat dilanjutkan karena masih diperlukan:`}</Alinea>
      <Daftar butir={surat.diminta} />
      <Alinea>
        {`Kami mohon Saudara melengkapinya dalam ${denganTerbilang(hariKerja, 'hari kerja')}${tanggal === null ? ' sejak surat ini kami kirim' : `, paling lambat ${tanggalSurat(tanggal)}`}, melalui ${surat.alamatSitus}/lacak dengan nomor tiket dan kode akses, atau dengan menyerahkannya atau mengirimkannya ke kantor kami.`}
      </Alinea>
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        penutup="Identitas Saudara tetap tersegel. Atas perhatian Saudara kami ucapkan terima kasih."
      />
    </Lembar>
  )
}
