import 'server-only'
import { hasLangkah } from '@/lib/domain/alur/engine'
import { PERAN } from '@/lib/domain/auth/peran'
import type { JenisKiriman } from '@/lib/domain/kiriman/jenis-kiriman'
import type { AlasanArsip } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { ythPelapor, type SuratBaku } from '@/lib/domain/surat/baku'
import { paragraf } from '@/lib/domain/surat/kanonik'
import { denganTerbilang } from '@/lib/domain/surat/terbilang'
import type { PemberitahuanTersimpan } from '@/lib/data/pemberitahuan'
import { batasOf, naskah, penandatangan, type Bahan } from '../bahan'

const HAL: Readonly<Partial<Record<JenisKiriman, string>>> = {
  KELENGKAPAN: 'Permintaan Kelengkapan Laporan',
  ARSIP: 'Pemberitahuan Laporan Diarsipkan',
  PELIMPAHAN: 'Pemberitahuan Pelimpahan Laporan',
  PINDAH_WBS: 'Pemberitahuan tentang Laporan Saudara',
  PENERUSAN: 'Pemberitahuan Tindak Lanjut Laporan',
  PENUTUPAN: 'Pemberitahuan Penutupan Laporan',
  TAYANG: 'Pemberitahuan Penayangan Ringkasan',
  PERPANJANGAN: 'Pemberitahuan Perpanjangan Waktu',
}

const ALASAN: Readonly<Record<AlasanArsip, string>> = {
  TIDAK_LENGKAP: 'kelengkapan yang kami minta tidak kami terima sampai batas waktunya',
  GANDA: 'laporan yang sama sudah kami terima dan tangani',
  SPAM: 'isinya tidak dapat kami tangani sebagai laporan',
  BUKAN_KEWENANGAN: 'persoalannya di luar kewenangan kami',
  BUKAN_PENGADUAN: 'isinya bukan pengaduan',
}

const DI_KANTOR = 'datang atau menulis kepada kami dengan menyebut nomor tiket'

type Isi = (bahan: Bahan, notice: PemberitahuanTersimpan) => readonly string[]

const pelimpahan: Isi = (_bahan, { isi }) => [
  isi.tujuan === ''
    ? 'Setelah diteliti, laporan Saudara kami limpahkan kepada instansi yang berwenang.'
    : `Setelah diteliti, laporan Saudara kami limpahkan kepada ${isi.tujuan}.`,
  'Penanganan selanjutnya dilakukan oleh instansi tersebut. Identitas Saudara tidak kami sertakan.',
]

/** Nothing is sent on: the reporter is told where to turn. */
const bukanWewenang: Isi = (_bahan, { isi }) => [
  `Persoalan yang Saudara sampaikan di luar kewenangan kami. Instansi yang berwenang: ${isi.tujuan}.`,
  'Laporan Saudara kami tutup di sini. Untuk melanjutkannya, sampaikan kepada instansi tersebut.',
]

/** One text a kind, in words of the office. None says how a case was classified. */
const ISI: Readonly<Partial<Record<JenisKiriman, Isi>>> = {
  KELENGKAPAN: (bahan, { isi }) => [
    'Penanganan laporan Saudara belum dapat dilanjutkan karena masih diperlukan:',
    ...paragraf(isi.permintaan),
    `Kami mohon Saudara melengkapinya dalam ${denganTerbilang(batasOf(bahan, 'KELENGKAPAN', bahan.diterima).hariKerja, 'hari kerja')} sejak surat ini kami kirim, dengan ${DI_KANTOR}, atau melalui ${bahan.alamatSitus}/lacak.`,
  ],
  ARSIP: ({ kasus }, { isi }) => [
    isi.alasanArsip === null
      ? 'Laporan Saudara kami arsipkan tanpa tindak lanjut.'
      : `Laporan Saudara kami arsipkan tanpa tindak lanjut karena ${ALASAN[isi.alasanArsip]}.`,
    hasLangkah(kasus.layanan, 'AJUKAN_KEBERATAN')
      ? `Bila Saudara berkeberatan, sampaikan keberatan dengan ${DI_KANTOR}. Saudara juga dapat melapor lagi kapan saja.`
      : 'Saudara dapat melapor lagi kapan saja.',
  ],
  PELIMPAHAN: (bahan, notice) => (STANDAR[bahan.kasus.layanan].pelimpahan === 'DITUNJUKKAN' ? bukanWewenang : pelimpahan)(bahan, notice),
  PINDAH_WBS: ({ alamatSitus }) => [
    'Laporan Saudara menyangkut dugaan penyimpangan, yang ditangani melalui Whistleblowing System (WBS). Laporan ini kami tutup di sini, dan tidak ada yang kami kirim atas nama Saudara.',
    `Bila Saudara hendak melanjutkannya, sampaikan laporan kepada WBS melalui ${alamatSitus}/lapor/wbs atau di kantornya.`,
  ],
  PENERUSAN: (_bahan, { isi }) => [
    isi.tujuan === ''
      ? 'Laporan Saudara sudah kami periksa dan sedang ditindaklanjuti.'
      : `Laporan Saudara sudah kami periksa dan kami teruskan kepada ${isi.tujuan} untuk ditindaklanjuti.`,
    'Jawabannya kami kirim dengan surat.',
  ],
  PENUTUPAN: () => [
    'Masa balasan atas tanggapan kami sudah lewat, sehingga laporan Saudara kami nyatakan selesai.',
    `Bila persoalannya belum selesai, Saudara dapat melapor lagi dengan ${DI_KANTOR}.`,
  ],
  PERPANJANGAN: (_bahan, { isi }) => [
    `Penanganan laporan Saudara memerlukan waktu lebih lama. Batas waktunya kami perpanjang ${denganTerbilang(isi.perpanjangan?.hari ?? 0, 'hari kerja')}.`,
    ...(isi.perpanjangan?.alasan ? [`Alasannya: ${isi.perpanjangan.alasan}`] : []),
    'Saudara tidak perlu melakukan apa-apa. Jawabannya kami kirim dengan surat.',
  ],
  TAYANG: () => [
    'Ringkasan laporan Saudara beserta jawabannya kami tayangkan pada halaman Lihat Pengaduan. Ringkasan itu tidak memuat nama, nama samaran, atau nomor tiket Saudara.',
    `Bila ada bagian yang dapat mengungkap siapa Saudara, beri tahu kami dengan ${DI_KANTOR}.`,
  ],
}

/** A notice by letter, in one version, signed by the officer whose step it tells of. */
export function buildPemberitahuan(bahan: Bahan, versi: number): SuratBaku | null {
  const notice = bahan.pemberitahuan.find((row) => row.versi === versi)
  const isi = notice && ISI[notice.jenis]
  if (!notice || !isi) return null
  return {
    ...naskah(bahan, penandatangan(bahan, { id: notice.petugasId, at: notice.dibuatAt, posisi: PERAN }), notice.nomor),
    jenis: 'PEMBERITAHUAN',
    kepala: { sifat: 'Rahasia', lampiran: 0, hal: HAL[notice.jenis] ?? '', yth: ythPelapor(bahan.kasus.samaran, bahan.kasus.nomorTiket) },
    badan: isi(bahan, notice).map((alinea) => ({ alinea })),
    penutup: 'Atas perhatian Saudara diucapkan terima kasih.',
    tembusan: [],
  }
}
