import type { TelaahanInput } from '@/lib/domain/dumas/telaahan'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { sha256 } from '@/lib/infra/kode'
import { petugasOf, targetOf, type Target } from './pelaku'
import { TEKS } from './teks'
import {
  approveJawaban,
  checkIdentitas,
  closeRegister,
  coordinateJawaban,
  deliverDumas,
  distributeCase,
  draftLhp,
  draftSuratTugas,
  finalizeLhp,
  forwardDisposisi,
  handOverBerkas,
  initialJawaban,
  initialLhpIrban,
  initialLhpPengendali,
  issueDisposisi,
  prepareDisposisi,
  receiveTelaahan,
  recordPemeriksaan,
  returnJawaban,
  returnTelaahan,
  signSuratTugas,
  startJawaban,
  takeCase,
  withdrawDisposisi,
  writeJawaban,
  writeTelaahan,
} from './langkah-petugas'

const IRBAN_KHUSUS = 'provinsi-6-irban-khusus'

const telaahan =
  (change: Partial<TelaahanInput> = {}) =>
  async (t: Target) =>
    writeTelaahan(await petugasOf('kasubbag.perencanaan'), {
      ...t,
      ...TEKS.telaahan,
      syarat: ['TERTULIS', 'IDENTITAS_JELAS', 'PELANGGARAN', 'URAIAN_5W1H', 'BUKTI_AWAL', 'SUMBER_INFORMASI'],
      faktaJelas: ['apa', 'siapa', 'kapan', 'dimana'],
      kewenangan: 'PROVINSI',
      usulKadar: 'BERKADAR',
      pernahDiperiksa: 'BELUM',
      risikoPelapor: 'SEDANG',
      urgensi: 'SEDANG',
      saranTindakan: 'PEMERIKSAAN',
      usulUnitId: IRBAN_KHUSUS,
      usulTenggat: '',
      maksud: 'AJUKAN',
      ...change,
    })

const disposisi = (keputusan: 'TINDAK_LANJUT' | 'KELENGKAPAN' | 'ARSIP' | 'LIMPAH') => async (t: Target) =>
  issueDisposisi(await petugasOf('kepala.dumas'), {
    ...t,
    keputusan,
    sifat: ['SEGERA', 'RAHASIA'],
    utamaId: keputusan === 'TINDAK_LANJUT' ? IRBAN_KHUSUS : '',
    pendukungId: [],
    instruksi: ['PROSES_LANJUT'],
    catatan: TEKS.catatanDisposisi,
    tenggatDisposisi: '',
    permintaan: TEKS.permintaan,
    alasanArsip: 'BUKAN_KEWENANGAN',
    tujuan: 'Inspektorat kabupaten (rekaan)',
  })

async function teamOf(): Promise<[string, 'PENGENDALI_TEKNIS' | 'KETUA' | 'ANGGOTA'][]> {
  const ids = await Promise.all(
    ['pemeriksa.2.dumas', 'pemeriksa.dumas', 'pemeriksa.3.dumas'].map(async (nama) => (await petugasOf(nama)).id),
  )
  return [
    [ids[0] ?? '', 'PENGENDALI_TEKNIS'],
    [ids[1] ?? '', 'KETUA'],
    [ids[2] ?? '', 'ANGGOTA'],
  ]
}

/** One step of Dumas each, taken by the post that takes it, with invented words. */
const LANGKAH_DUMAS = {
  serahkan: async (t: Target) => handOverBerkas(await petugasOf('petugas.penerima.dumas'), t),
  identitas: async (t: Target) =>
    checkIdentitas(await petugasOf('pemegang.identitas.dumas'), { ...t, lengkap: 'YA', wajar: 'YA', gandaDari: '' }),
  ambil: async (t: Target) => takeCase(await petugasOf('kasubbag.perencanaan'), t),
  telaahan: telaahan(),
  telaahanUlang: telaahan({ analisis: TEKS.analisisUlang }),
  telaahanKurang: telaahan({ faktaJelas: ['apa'], saranTindakan: 'KELENGKAPAN' }),
  terima: async (t: Target) => receiveTelaahan(await petugasOf('sekretaris.dumas'), t),
  kembalikanTelaahan: async (t: Target) => returnTelaahan(await petugasOf('sekretaris.dumas'), { ...t, catatan: TEKS.catatanTelaahan }),
  ajukan: async (t: Target) => prepareDisposisi(await petugasOf('sekretaris.dumas'), { ...t, sifat: ['RAHASIA'] }),
  disposisi: disposisi('TINDAK_LANJUT'),
  minta: disposisi('KELENGKAPAN'),
  arsip: disposisi('ARSIP'),
  limpahkan: disposisi('LIMPAH'),
  cabutDisposisi: async (t: Target) =>
    withdrawDisposisi(await petugasOf('kepala.dumas'), { ...t, catatan: 'Penanggung jawab perlu diganti.' }),
  lengkapi: async (t: Target) =>
    sendPesanPelapor({
      pengaduanId: t.pengaduanId,
      kunciKirim: sha256(`lengkapi${t.pengaduanId}${t.versi}`).slice(0, 32),
      isi: TEKS.balasan,
    }),
  teruskan: async (t: Target) => forwardDisposisi(await petugasOf('sekretaris.dumas'), { ...t, catatan: '' }),
  distribusi: async (t: Target) =>
    distributeCase(await petugasOf('kasubbag.perencanaan'), { ...t, utamaId: IRBAN_KHUSUS, pendukungId: ['provinsi-3-irban-1'] }),
  suratTugas: async (t: Target) =>
    draftSuratTugas(await petugasOf('irban.khusus.dumas'), {
      ...t,
      tujuanTugas: TEKS.tujuanTugas,
      mulai: '2026-09-01',
      selesai: '2026-12-31',
      anggota: await teamOf(),
    }),
  tandaTangan: async (t: Target) => signSuratTugas(await petugasOf('kepala.dumas'), t),
  catat: async (t: Target) =>
    recordPemeriksaan(await petugasOf('pemeriksa.dumas'), {
      ...t,
      jenis: 'BERITA_ACARA_KLARIFIKASI',
      tanggal: '2026-10-01',
      judul: 'Klarifikasi di kantor terkait',
      uraian: TEKS.uraian,
    }),
  lhp: async (t: Target) => draftLhp(await petugasOf('pemeriksa.dumas'), { ...t, ...TEKS.lhp }),
  parafPengendali: async (t: Target) => initialLhpPengendali(await petugasOf('pemeriksa.2.dumas'), t),
  parafIrban: async (t: Target) => initialLhpIrban(await petugasOf('irban.khusus.dumas'), t),
  final: async (t: Target) => finalizeLhp(await petugasOf('kepala.dumas'), t),
  mulaiJawaban: async (t: Target) => startJawaban(await petugasOf('irban.khusus.dumas'), t),
  jawab: async (t: Target) =>
    writeJawaban(await petugasOf('irban.khusus.dumas'), {
      ...t,
      hasilJawaban: 'TERBUKTI_SEBAGIAN',
      isiJawaban: TEKS.jawaban,
      maksud: 'AJUKAN',
    }),
  jawabUlang: async (t: Target) =>
    writeJawaban(await petugasOf('irban.khusus.dumas'), {
      ...t,
      hasilJawaban: 'TERBUKTI_SEBAGIAN',
      isiJawaban: TEKS.jawabanUlang,
      maksud: 'AJUKAN',
    }),
  koordinasi: async (t: Target) => coordinateJawaban(await petugasOf('kasubbag.perencanaan'), t),
  paraf: async (t: Target) => initialJawaban(await petugasOf('sekretaris.dumas'), t),
  kembalikanJawaban: async (t: Target) => returnJawaban(await petugasOf('kepala.dumas'), { ...t, catatan: TEKS.catatanKembali }),
  setujui: async (t: Target) => approveJawaban(await petugasOf('kepala.dumas'), t),
  sampaikan: async (t: Target) =>
    deliverDumas(await petugasOf('petugas.penerima.dumas'), {
      ...t,
      cara: ['SERAH', 'SURAT'],
      buktiSerah: 'TANDA_TERIMA',
      kodeAkses: '',
      penerimaSerah: 'Tanda terima nomor 12',
      tautanLapor: '',
    }),
  tuntas: async (t: Target) => closeRegister(await petugasOf('petugas.penerima.dumas'), t),
  cabut: async (t: Target) => withdrawPengaduan(t.pengaduanId),
} as const

export type LangkahDemoDumas = keyof typeof LANGKAH_DUMAS

export async function takeDemoDumas(pengaduanId: string, langkah: LangkahDemoDumas): Promise<void> {
  await LANGKAH_DUMAS[langkah](await targetOf(pengaduanId))
}

const DISPOSISI = ['serahkan', 'identitas', 'ambil', 'telaahan', 'terima', 'ajukan'] as const
const BIDANG = [...DISPOSISI, 'disposisi', 'teruskan', 'distribusi'] as const
const LHP = [...BIDANG, 'suratTugas', 'tandaTangan', 'catat', 'lhp'] as const
const FINAL = [...LHP, 'parafPengendali', 'parafIrban', 'final'] as const
const DIKOORDINASIKAN = [...BIDANG, 'mulaiJawaban', 'jawab', 'koordinasi'] as const

/** The shortest way through the real services to every status a Dumas case can rest in. */
export const JALAN_DUMAS = {
  TERDAFTAR: [],
  DI_PERENCANAAN: ['serahkan'],
  DITELAAH: ['serahkan', 'ambil'],
  SELESAI_DITELAAH: ['serahkan', 'identitas', 'ambil', 'telaahan'],
  DI_SEKRETARIS: ['serahkan', 'identitas', 'ambil', 'telaahan', 'terima'],
  MENUNGGU_DISPOSISI: DISPOSISI,
  MENUNGGU_PELAPOR: ['serahkan', 'identitas', 'ambil', 'telaahanKurang', 'terima', 'ajukan', 'minta'],
  DIDISPOSISI: [...DISPOSISI, 'disposisi'],
  MENUNGGU_DISTRIBUSI: [...DISPOSISI, 'disposisi', 'teruskan'],
  DIDISTRIBUSIKAN: BIDANG,
  PEMERIKSAAN_DIRENCANAKAN: [...BIDANG, 'suratTugas'],
  DALAM_PEMERIKSAAN: [...BIDANG, 'suratTugas', 'tandaTangan'],
  LHP_DISUSUN: LHP,
  LHP_FINAL: FINAL,
  JAWABAN_DISUSUN: [...FINAL, 'mulaiJawaban'],
  JAWABAN_DIPERIKSA: [...BIDANG, 'mulaiJawaban', 'jawab'],
  JAWABAN_DIKOORDINASIKAN: DIKOORDINASIKAN,
  JAWABAN_DISETUJUI: [...DIKOORDINASIKAN, 'paraf', 'setujui'],
  DIJAWAB: [...DIKOORDINASIKAN, 'paraf', 'setujui', 'sampaikan'],
  SELESAI: [...DIKOORDINASIKAN, 'paraf', 'setujui', 'sampaikan', 'tuntas'],
  DILIMPAHKAN: [...DISPOSISI, 'limpahkan'],
  DIARSIPKAN: [...DISPOSISI, 'arsip'],
  DICABUT: ['serahkan', 'cabut'],
} as const satisfies Readonly<Record<string, readonly LangkahDemoDumas[]>>
