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

/** The answer: what was looked into, with which result, and how to object. The report itself is never enclosed. */
export function SuratJawabanPdf({ surat, kertas }: Readonly<{ surat: SuratJawaban; kertas: Kertas }>) {
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={ythPelapor(surat.samaran, surat.nomorTiket)} />
      <Alinea>{`Terima kasih atas pengaduan Saudara yang kami terima pada ${tanggalSurat(surat.diterima)}. Hasil penanganan pengaduan tersebut: ${HASIL[surat.hasil]}.`}</Alinea>
      <Isi teks={surat.isi} />
      <Alinea>
        {`Bila jawaban ini belum menyelesaikan persoalan, Saudara dapat mengajukan keberatan melalui ${surat.alamatSitus}/lacak dengan nomor tiket dan kode akses yang sama. Saudara juga dapat menyampaikan pengaduan kepada Ombudsman Republik Indonesia, dan memohon pelindungan kepada Lembaga Perlindungan Saksi dan Korban.`}
      </Alinea>
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        penutup="Identitas Saudara tetap tersegel. Atas kepedulian Saudara kami ucapkan terima kasih."
      />
    </Lembar>
  )
}

/** Hands a case over to who has the authority; identity never goes along. */
export function SuratPelimpahanPdf({ surat, kertas }: Readonly<{ surat: SuratPelimpahan; kertas: Kertas }>) {
  const bagian = surat.penuh ? 'seluruh penanganan' : 'sebagian penanganan'
  return (
    <Lembar surat={surat} kertas={kertas}>
      <KepalaSurat surat={surat} yth={[`Yth. ${surat.kepada}`, 'di Tempat']} />
      <Alinea>
        {`Kami telah menerima pengaduan masyarakat yang terdaftar dengan nomor ${surat.nomorRegister} pada ${tanggalSurat(surat.diterima)}. Setelah diteliti, ${bagian} pengaduan tersebut kami limpahkan kepada Saudara dengan pertimbangan sebagai berikut.`}
      </Alinea>
      <Isi teks={surat.alasan} />
      <Alinea>Identitas pelapor tersegel dan tidak disertakan. Bila diperlukan keterangan pelapor, mohon disampaikan melalui kami.</Alinea>
      <TandaTangan
        cek={surat.cek}
        oleh={surat.penandatangan}
        penutup="Demikian disampaikan untuk ditindaklanjuti sesuai dengan kewenangan Saudara. Atas perhatian dan kerja samanya diucapkan terima kasih."
      >
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
