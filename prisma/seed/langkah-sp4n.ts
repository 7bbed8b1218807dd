import { DAFTAR_REDAKSI } from '@/lib/domain/publikasi/pindai'
import { sha256 } from '@/lib/infra/kode'
import { sendKepuasan } from '@/lib/services/kepuasan/send-kepuasan'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { confirmSelesai } from '@/lib/services/sp4n/close-sp4n'
import { petugasOf, targetOf, type Target } from './pelaku'
import { TEKS } from './teks'
import {
  addMasukan,
  archiveSp4n,
  draftPublikasi,
  forwardOpd,
  giveSubstansi,
  handToPenghubung,
  offerWbs,
  publish,
  referSp4n,
  requestKelengkapan,
  returnNotaDinas,
  returnToInstansi,
  signNotaDinas,
  takeCase,
  uploadTanggapan,
  writeNotaDinas,
} from './langkah-petugas'

export const OPD_PU = 'ketapang-opd-dinas-pekerjaan-umum-dan-penataan-ruang'
export const OPD_PERHUBUNGAN = 'ketapang-opd-dinas-perhubungan'

const teruskan =
  (utamaId: string, pendukungId: readonly string[] = []) =>
  async (t: Target) =>
    forwardOpd(await petugasOf('admin.instansi'), { ...t, utamaId, pendukungId: [...pendukungId], catatan: '' })

const konsep = (hasilTindakLanjut: string) => async (t: Target) =>
  writeNotaDinas(await petugasOf('admin.opd'), { ...t, ...TEKS.notaDinas, hasilTindakLanjut, maksud: 'AJUKAN' })

/** One step of SP4N each, taken by the post that takes it, with invented words. */
const LANGKAH_SP4N = {
  ambil: async (t: Target) => takeCase(await petugasOf('admin.instansi'), t),
  minta: async (t: Target) => requestKelengkapan(await petugasOf('admin.instansi'), { ...t, permintaan: TEKS.permintaan }),
  lengkapi: async (t: Target) =>
    sendPesanPelapor({ pengaduanId: t.pengaduanId, kunciKirim: sha256(`sp4n${t.pengaduanId}${t.versi}`).slice(0, 32), isi: TEKS.balasan }),
  arsip: async (t: Target) =>
    archiveSp4n(await petugasOf('admin.instansi'), { ...t, alasanArsip: 'GANDA', catatan: 'Sama dengan laporan yang sedang dikerjakan.' }),
  rujuk: async (t: Target) =>
    referSp4n(await petugasOf('admin.instansi'), {
      ...t,
      tujuan: 'PLN Unit Layanan Ketapang',
      alasan: 'Jaringan listrik bukan wewenang Pemerintah Kabupaten.',
    }),
  pindahWbs: async (t: Target) =>
    offerWbs(await petugasOf('admin.instansi'), { ...t, catatan: 'Laporan mengarah pada dugaan pungutan liar oleh petugas.' }),
  teruskan: teruskan(OPD_PU),
  teruskanBerdua: teruskan(OPD_PU, [OPD_PERHUBUNGAN]),
  teruskanSalah: teruskan(OPD_PERHUBUNGAN),
  salahOpd: async (t: Target) =>
    returnToInstansi(await petugasOf('admin.opd.2'), { ...t, catatan: 'Saluran air ditangani Dinas Pekerjaan Umum.' }),
  serahkan: async (t: Target) => handToPenghubung(await petugasOf('admin.opd'), t),
  masukan: async (t: Target) => addMasukan(await petugasOf('pejabat.penghubung.2'), { ...t, substansi: TEKS.substansi }),
  substansi: async (t: Target) => giveSubstansi(await petugasOf('pejabat.penghubung'), { ...t, substansi: TEKS.substansi }),
  konsep: konsep(TEKS.substansi),
  konsepUlang: konsep(`${TEKS.substansi} Foto sebelum dan sesudah pekerjaan terlampir.`),
  kembalikan: async (t: Target) =>
    returnNotaDinas(await petugasOf('pejabat.penghubung'), { ...t, catatan: 'Lengkapi dengan foto dan target waktu.' }),
  tandaTangan: async (t: Target) => signNotaDinas(await petugasOf('pejabat.penghubung'), t),
  tandaTanganPlh: async (t: Target) => signNotaDinas(await petugasOf('pejabat.penghubung.plh'), t),
  unggah: async (t: Target) =>
    uploadTanggapan(await petugasOf('admin.opd'), { ...t, tanggapan: TEKS.notaDinas.konsepTanggapan, tautanLapor: '', waktuLapor: '' }),
  balas: async (t: Target) =>
    sendPesanPelapor({
      pengaduanId: t.pengaduanId,
      kunciKirim: sha256(`balas${t.pengaduanId}${t.versi}`).slice(0, 32),
      isi: 'Penutup saluran masih rusak. Mohon ditindaklanjuti.',
    }),
  konfirmasi: async (t: Target) => confirmSelesai(t.pengaduanId),
  publikasi: async (t: Target) => draftPublikasi(await petugasOf('admin.instansi'), { ...t, ...TEKS.publikasiSp4n }),
  tayang: async (t: Target) => publish(await petugasOf('moderator.sp4n'), { ...t, ...TEKS.publikasiSp4n, redaksi: [...DAFTAR_REDAKSI] }),
  cabut: async (t: Target) => withdrawPengaduan(t.pengaduanId),
  puas: async (t: Target) => sendKepuasan(t.pengaduanId, { menjawab: 'YA', pelayanan: 5 }),
  cukupPuas: async (t: Target) => sendKepuasan(t.pengaduanId, { menjawab: 'SEBAGIAN', pelayanan: 3 }),
} as const

export type LangkahDemoSp4n = keyof typeof LANGKAH_SP4N

export async function takeDemoSp4n(pengaduanId: string, langkah: LangkahDemoSp4n): Promise<void> {
  await LANGKAH_SP4N[langkah](await targetOf(pengaduanId))
}

const OPD = ['ambil', 'teruskan'] as const
const KONSEP = [...OPD, 'serahkan', 'substansi', 'konsep'] as const
const DIJAWAB = [...KONSEP, 'tandaTangan', 'unggah'] as const

/** The shortest way through the real services to every status an SP4N case can rest in. */
export const JALAN_SP4N = {
  TERDAFTAR: [],
  DIVERIFIKASI: ['ambil'],
  MENUNGGU_PELAPOR: ['ambil', 'minta'],
  DITERUSKAN_KE_OPD: OPD,
  DI_PEJABAT_PENGHUBUNG: [...OPD, 'serahkan'],
  SUBSTANSI_DIBERIKAN: [...OPD, 'serahkan', 'substansi'],
  NOTA_DINAS_DIKONSEP: KONSEP,
  NOTA_DINAS_DIKEMBALIKAN: [...KONSEP, 'kembalikan'],
  NOTA_DINAS_DITANDATANGANI: [...KONSEP, 'tandaTangan'],
  DIJAWAB,
  TINDAK_LANJUT_DIMINTA: [...DIJAWAB, 'balas'],
  SELESAI: [...DIJAWAB, 'konfirmasi'],
  DILIMPAHKAN: ['ambil', 'rujuk'],
  DIARSIPKAN: ['ambil', 'arsip'],
  DICABUT: ['cabut'],
} as const satisfies Readonly<Record<string, readonly LangkahDemoSp4n[]>>
