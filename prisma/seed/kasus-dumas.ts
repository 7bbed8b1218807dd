import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { storeBukti } from '@/lib/services/bukti/store-bukti'
import { laporanOf } from '@/lib/services/lapor/laporan-of'
import { submitLaporan } from '@/lib/services/lapor/submit-laporan'
import { berkasContoh } from './berkas'
import { JALAN_DUMAS, takeDemoDumas, type LangkahDemoDumas } from './langkah-dumas'

const HOUR = 3_600_000

type KasusDumas = Readonly<{
  samaran: string
  unitId: string
  judul: string
  apa: string
  mulai: string
  jalan: readonly LangkahDemoDumas[]
}>

const opd = (nama: string) => `provinsi-opd-${nama}`

/** A study returned once, a withdrawn slip, an answer sent back once: the ways back that the others do not take. */
const BERLIKU: readonly LangkahDemoDumas[] = [
  'serahkan',
  'identitas',
  'ambil',
  'telaahan',
  'terima',
  'kembalikanTelaahan',
  'telaahanUlang',
  'terima',
  'ajukan',
  'disposisi',
  'cabutDisposisi',
  'disposisi',
  'teruskan',
  'distribusi',
  'suratTugas',
  'tandaTangan',
  'catat',
  'lhp',
  'parafPengendali',
  'parafIrban',
  'final',
  'mulaiJawaban',
  'jawab',
  'koordinasi',
  'kembalikanJawaban',
  'mulaiJawaban',
  'jawabUlang',
  'koordinasi',
  'paraf',
  'setujui',
  'sampaikan',
  'tuntas',
]

const kasus = (samaran: string, unitId: string, judul: string, mulai: string, jalan: readonly LangkahDemoDumas[]): KasusDumas => ({
  samaran,
  unitId: opd(unitId),
  judul,
  apa: `${judul}, menurut pelapor terjadi lebih dari sekali.`,
  mulai,
  jalan,
})

const DAFTAR: readonly KasusDumas[] = [
  kasus('tengkawang', 'dinas-sosial', 'Bantuan disalurkan tidak sesuai daftar penerima', '2026-06-02', BERLIKU),
  kasus('belian', 'dinas-perhubungan', 'Biaya tambahan di loket perizinan', '2026-07-01', JALAN_DUMAS.SELESAI),
  kasus('gaharu', 'dinas-kesehatan', 'Obat dijual di luar ketentuan', '2026-07-20', JALAN_DUMAS.DILIMPAHKAN),
  kasus('ketapang_tua', 'dinas-pendidikan-dan-kebudayaan', 'Sumbangan di luar ketentuan', '2026-08-03', JALAN_DUMAS.DIARSIPKAN),
  kasus('meranti', 'badan-kepegawaian-daerah', 'Kenaikan pangkat diatur', '2026-08-18', JALAN_DUMAS.DIJAWAB),
  kasus(
    'jelutung',
    'dinas-pekerjaan-umum-dan-penataan-ruang',
    'Pekerjaan jalan dibayar sebelum selesai',
    '2026-09-01',
    JALAN_DUMAS.JAWABAN_DISETUJUI,
  ),
  kasus('ramin', 'satuan-polisi-pamong-praja', 'Penertiban tanpa surat', '2026-09-09', JALAN_DUMAS.JAWABAN_DIKOORDINASIKAN),
  kasus('nyatoh', 'badan-pendapatan-daerah', 'Setoran pajak tidak dicatat', '2026-09-15', JALAN_DUMAS.JAWABAN_DIPERIKSA),
  kasus('medang', 'dinas-perhubungan', 'Kendaraan dinas dipakai usaha pribadi', '2026-09-22', JALAN_DUMAS.JAWABAN_DISUSUN),
  kasus('keruing', 'dinas-sosial', 'Daftar penerima tidak diumumkan', '2026-09-28', JALAN_DUMAS.LHP_FINAL),
  kasus('resak', 'dinas-kesehatan', 'Tenaga honorer fiktif', '2026-10-05', JALAN_DUMAS.LHP_DISUSUN),
  kasus(
    'bintangur',
    'badan-pengelola-keuangan-dan-aset-daerah',
    'Aset dipinjamkan tanpa berita acara',
    '2026-10-12',
    JALAN_DUMAS.DALAM_PEMERIKSAAN,
  ),
  kasus(
    'kapur_barus',
    'dinas-lingkungan-hidup-dan-kehutanan',
    'Izin lingkungan diterbitkan tanpa peninjauan',
    '2026-10-19',
    JALAN_DUMAS.PEMERIKSAAN_DIRENCANAKAN,
  ),
  kasus('sindur', 'dinas-pekerjaan-umum-dan-penataan-ruang', 'Spesifikasi diarahkan', '2026-10-26', JALAN_DUMAS.DIDISTRIBUSIKAN),
  kasus('pulai', 'sekretariat-dprd', 'Perjalanan dinas tidak dilaksanakan', '2026-11-02', JALAN_DUMAS.MENUNGGU_DISTRIBUSI),
  kasus('merbau', 'dinas-sosial', 'Petugas meminta bagian bantuan', '2026-11-04', JALAN_DUMAS.DIDISPOSISI),
  kasus('sungkai', 'dinas-perhubungan', 'Uji kendaraan tanpa pemeriksaan', '2026-11-06', JALAN_DUMAS.MENUNGGU_PELAPOR),
  kasus('laban', 'dinas-kesehatan', 'Insentif petugas dipotong', '2026-11-09', JALAN_DUMAS.MENUNGGU_DISPOSISI),
  kasus('jabon', 'dinas-pendidikan-dan-kebudayaan', 'Dana kegiatan tidak dipertanggungjawabkan', '2026-11-11', JALAN_DUMAS.DI_SEKRETARIS),
  kasus('mahang', 'badan-kepegawaian-daerah', 'Seleksi diatur sebelum diumumkan', '2026-11-13', JALAN_DUMAS.SELESAI_DITELAAH),
  kasus('benuang', 'sekretariat-daerah', 'Pengadaan dipecah menjadi paket kecil', '2026-11-16', JALAN_DUMAS.DITELAAH),
  kasus('durian_burung', 'dinas-sosial', 'Pengurus menahan buku tabungan penerima', '2026-11-18', JALAN_DUMAS.DI_PERENCANAAN),
  kasus('sengon', 'dinas-perhubungan', 'Retribusi tanpa karcis', '2026-11-19', JALAN_DUMAS.DICABUT),
  kasus('cempedak', 'dinas-kesehatan', 'Antrean didahulukan dengan bayaran', '2026-11-20', JALAN_DUMAS.TERDAFTAR),
]

async function submit(item: KasusDumas): Promise<string> {
  const kunciKirim = sha256(`demo:dumas:${item.samaran}`).slice(0, 32)
  const pengaduanId = pengaduanIdOf(kunciKirim, 'DUMAS')
  await storeBukti(pengaduanId, [berkasContoh('bukti-contoh.pdf', `Bukti rekaan untuk ${item.samaran}`)], 'DUMAS')
  const laporan = laporanOf('DUMAS', {
    kunciKirim,
    identitas: {
      jenisPelapor: 'PERORANGAN',
      lembaga: '',
      akta: '',
      penanggungJawab: '',
      nama: 'Pelapor Contoh Dua',
      nik: '6104990101900002',
      jenisKelamin: 'PEREMPUAN',
      pekerjaan: 'WIRASWASTA',
      telepon: '+6281100000034',
      email: '',
      alamat: 'Jalan Rekaan RT 002 RW 003',
      kecamatan: 'Pontianak Kota, Pontianak',
      desa: '',
    },
    materi: {
      samaran: item.samaran,
      emailKabar: '',
      kategori: 'OPD',
      unitId: item.unitId,
      kategoriLain: '',
      jenisDugaan: ['PENYALAHGUNAAN_WEWENANG'],
      terlapor: '',
      judul: item.judul,
      apa: item.apa,
      kapan: 'Tahun 2026, lebih dari sekali',
      dimana: 'Kantor dinas terkait',
      siapa: 'Petugas pelaksana',
      mengapa: 'tidak tahu',
      bagaimana: 'Diminta atau dilakukan di luar prosedur yang diumumkan.',
      isi: `${item.apa} Uraian ini rekaan untuk memperagakan tata cara Dumas.`,
      sumberInformasi: 'Dokumen di kantor terkait (rekaan).',
      kirimJawaban: 'HALAMAN',
      pernyataan: '1',
      persetujuan: '1',
    },
  })
  await submitLaporan(laporan)
  return pengaduanId
}

/** Invented Dumas cases in every status one can rest in; a step a working morning, in order of receipt. */
export async function seedKasusDumas(): Promise<void> {
  for (const item of [...DAFTAR].sort((a, b) => (a.mulai < b.mulai ? -1 : 1))) {
    if ((await db.pengaduan.count({ where: { layanan: 'DUMAS', samaran: item.samaran } })) > 0) continue
    let at = new Date(`${item.mulai}T02:30:00.000Z`)
    const pengaduanId = await runAt(at, () => submit(item))
    for (const langkah of item.jalan) {
      at = new Date(at.getTime() + 24 * HOUR)
      if (at.getTime() > Date.now()) at = new Date(Date.now() - HOUR)
      await runAt(at, () => takeDemoDumas(pengaduanId, langkah))
    }
  }
}
