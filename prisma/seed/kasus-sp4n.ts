import type { JenisLaporan } from '@/lib/domain/layanan'
import type { KanalSp4n, LaporanSp4n } from '@/lib/domain/lapor/sp4n-schema'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { pengaduanIdOf, sha256 } from '@/lib/infra/kode'
import { submitSp4n } from '@/lib/services/lapor/submit-sp4n'
import { JALAN_SP4N, OPD_PERHUBUNGAN, OPD_PU, takeDemoSp4n, type LangkahDemoSp4n } from './langkah-sp4n'

const HOUR = 3_600_000

type KasusSp4n = Readonly<{
  samaran: string
  judul: string
  mulai: string
  jalan: readonly LangkahDemoSp4n[]
  topik: LaporanSp4n['topik']
  jenis?: JenisLaporan
  kanal?: KanalSp4n
  unitId?: string
  idPelacakan?: string
  anonim?: boolean
  rahasia?: boolean
}>

/** Sent to the wrong agency first, returned twice before it was signed by the deputy, replied to, answered again. */
const BERLIKU: readonly LangkahDemoSp4n[] = [
  'ambil',
  'minta',
  'lengkapi',
  'teruskanSalah',
  'salahOpd',
  'teruskanBerdua',
  'masukan',
  'serahkan',
  'substansi',
  'konsep',
  'kembalikan',
  'konsepUlang',
  'kembalikan',
  'konsepUlang',
  'tandaTanganPlh',
  'unggah',
  'balas',
  'substansi',
  'konsep',
  'tandaTangan',
  'unggah',
  'cukupPuas',
  'konfirmasi',
]

const DAFTAR: readonly KasusSp4n[] = [
  {
    samaran: 'pelanduk',
    judul: 'Saluran air tersumbat di depan pasar',
    mulai: '2026-09-01',
    jalan: BERLIKU,
    topik: 'JALAN',
    unitId: OPD_PERHUBUNGAN,
  },
  {
    samaran: 'enggang',
    judul: 'Lampu jalan padam sejak dua minggu',
    mulai: '2026-10-01',
    jalan: [...JALAN_SP4N.SELESAI, 'puas', 'publikasi', 'tayang'],
    topik: 'JALAN',
    kanal: 'SMS',
  },
  {
    samaran: 'kelasi',
    judul: 'Tiang listrik miring di tepi jalan',
    mulai: '2026-10-12',
    jalan: JALAN_SP4N.DILIMPAHKAN,
    topik: 'JALAN',
    kanal: 'APLIKASI',
  },
  { samaran: 'trenggiling', judul: 'Jalan berlubang di depan sekolah', mulai: '2026-10-19', jalan: JALAN_SP4N.DIARSIPKAN, topik: 'JALAN' },
  {
    samaran: 'bekantan',
    judul: 'Usul halte di simpang pasar',
    mulai: '2026-11-02',
    jalan: JALAN_SP4N.TINDAK_LANJUT_DIMINTA,
    topik: 'JALAN',
    jenis: 'ASPIRASI',
    unitId: OPD_PERHUBUNGAN,
  },
  {
    samaran: 'tarsius',
    judul: 'Pembetulan pembatas jembatan',
    mulai: '2026-11-17',
    jalan: [...JALAN_SP4N.DIJAWAB, 'puas'],
    topik: 'JALAN',
    idPelacakan: '9184207',
    kanal: 'LAPOR',
  },
  {
    samaran: 'owa',
    judul: 'Jadwal perbaikan jalan lingkar',
    mulai: '2026-11-20',
    jalan: JALAN_SP4N.NOTA_DINAS_DITANDATANGANI,
    topik: 'JALAN',
    jenis: 'PERMINTAAN_INFORMASI',
    unitId: OPD_PU,
  },
  {
    samaran: 'kancil',
    judul: 'Drainase perumahan meluap',
    mulai: '2026-11-20',
    jalan: JALAN_SP4N.NOTA_DINAS_DIKEMBALIKAN,
    topik: 'JALAN',
    unitId: OPD_PU,
  },
  {
    samaran: 'rangkong',
    judul: 'Trotoar rusak di depan puskesmas',
    mulai: '2026-11-20',
    jalan: JALAN_SP4N.NOTA_DINAS_DIKONSEP,
    topik: 'JALAN',
    unitId: OPD_PU,
  },
  {
    samaran: 'lutung',
    judul: 'Pagar proyek menutup jalan warga',
    mulai: '2026-11-23',
    jalan: JALAN_SP4N.SUBSTANSI_DIBERIKAN,
    topik: 'JALAN',
    unitId: OPD_PU,
  },
  {
    samaran: 'napu',
    judul: 'Alat berat bekerja malam hari',
    mulai: '2026-11-23',
    jalan: JALAN_SP4N.DI_PEJABAT_PENGHUBUNG,
    topik: 'JALAN',
    unitId: OPD_PU,
    anonim: true,
  },
  {
    samaran: 'kukang',
    judul: 'Jembatan kayu lapuk',
    mulai: '2026-11-24',
    jalan: JALAN_SP4N.DITERUSKAN_KE_OPD,
    topik: 'JALAN',
    unitId: OPD_PU,
    rahasia: true,
  },
  { samaran: 'beruk', judul: 'Genangan di simpang tiga', mulai: '2026-11-20', jalan: JALAN_SP4N.MENUNGGU_PELAPOR, topik: 'JALAN' },
  {
    samaran: 'kijang',
    judul: 'Petugas meminta uang untuk perbaikan lampu',
    mulai: '2026-11-19',
    jalan: ['ambil', 'pindahWbs'],
    topik: 'PUNGLI',
  },
  {
    samaran: 'binturong',
    judul: 'Parkir liar di depan rumah sakit',
    mulai: '2026-11-24',
    jalan: JALAN_SP4N.DIVERIFIKASI,
    topik: 'LAINNYA',
    unitId: OPD_PERHUBUNGAN,
    kanal: 'X',
  },
  { samaran: 'musang', judul: 'Rambu penyeberangan hilang', mulai: '2026-11-23', jalan: JALAN_SP4N.DICABUT, topik: 'LAINNYA' },
  {
    samaran: 'sempidan',
    judul: 'Bau limbah di tepi sungai',
    mulai: '2026-11-25',
    jalan: JALAN_SP4N.TERDAFTAR,
    topik: 'LAINNYA',
    kanal: 'TELEPON',
  },
]

const kunciOf = ({ samaran }: Pick<KasusSp4n, 'samaran'>) => sha256(`demo:sp4n:${samaran}`).slice(0, 32)

async function submit({
  samaran,
  judul,
  mulai,
  topik,
  jenis,
  kanal,
  unitId,
  idPelacakan,
  anonim = false,
  rahasia = false,
}: KasusSp4n): Promise<string> {
  const { pengaduanId } = await submitSp4n({
    kunciKirim: kunciOf({ samaran }),
    akun: null,
    samaran,
    kanal,
    idPelacakan,
    materi: {
      jenisLaporan: jenis ?? 'PENGADUAN',
      judul,
      isi: `${judul}, menurut pelapor sudah berlangsung beberapa hari. Uraian ini rekaan untuk memperagakan tata cara SP4N.`,
      topik,
      unitId: unitId ?? '',
      lokasi: 'Kecamatan Delta Pawan (rekaan)',
      anonim,
      rahasia,
      tanggalKejadian: mulai,
    },
  })
  return pengaduanId
}

/** Invented SP4N cases in every status one can rest in; several steps a day, as its five days ask for. */
export async function seedKasusSp4n(): Promise<void> {
  for (const item of DAFTAR) {
    if ((await db.pengaduan.count({ where: { id: pengaduanIdOf(kunciOf(item), 'SP4N') } })) > 0) continue
    let at = new Date(`${item.mulai}T02:30:00.000Z`)
    const pengaduanId = await runAt(at, () => submit(item))
    for (const langkah of item.jalan) {
      // The public reads an answer days after its reporter could.
      at = new Date(at.getTime() + (langkah === 'tayang' ? 96 : 7) * HOUR)
      if (at.getTime() > Date.now()) at = new Date(Date.now() - HOUR)
      await runAt(at, () => takeDemoSp4n(pengaduanId, langkah))
    }
  }
}
