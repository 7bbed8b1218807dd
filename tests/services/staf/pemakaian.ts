import { DAFTAR_VERIFIKASI, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import type { Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { readSaringan } from '@/lib/domain/buku/saringan'
import { DAFTAR_REDAKSI } from '@/lib/domain/publikasi/pindai'
import { db } from '@/lib/infra/db'
import { newKunciKirim } from '@/lib/infra/kode'
import { closeBulan } from '@/lib/services/buku/close-bulan'
import { correctBuku } from '@/lib/services/buku/correct-buku'
import { listBuku } from '@/lib/services/buku/list-buku'
import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getPembukaan } from '@/lib/services/identitas/list-pembukaan'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { listModerasi } from '@/lib/services/publikasi/list-moderasi'
import { getKasus } from '@/lib/services/staf/get-kasus'
import { sendPesanStaf } from '@/lib/services/staf/send-pesan-staf'
import { markTerlapor } from '@/lib/services/verifikasi/mark-terlapor'
import type { LangkahDemo } from '@/prisma/seed/langkah'
import { PUBLIKASI, TEKS } from '@/prisma/seed/teks'
import { petugasOf } from '@/tests/builders/kantor'
import { JALAN } from '@/tests/builders/kasus'
import {
  approveArsip,
  approveJawaban,
  archiveIncomplete,
  checkBerkas,
  checkIdentitas,
  classify,
  deliverJawaban,
  draftLhp,
  draftPublikasi,
  draftSuratTugas,
  finalizeLhp,
  forwardCase,
  hide,
  initialLhpIrban,
  initialLhpPengendali,
  proposeArsip,
  publish,
  recordPemeriksaan,
  referAph,
  rejectArsip,
  requestKelengkapan,
  returnJawaban,
  returnLhp,
  signSuratTugas,
  startJawaban,
  takeCase,
  writeJawaban,
} from '@/prisma/seed/langkah-petugas'

type Target = Readonly<{ pengaduanId: string; versi: number }>

/** One use case of the office: how a case gets ready for it, how it is called, and the accounts that may. */
export type Pemakaian = Readonly<{
  jalan: readonly LangkahDemo[]
  surat?: true
  run: (petugas: Petugas, target: Target) => Promise<unknown>
  /** Posts that may, as the procedure grants them; with the account where it must be a certain colleague. */
  oleh: Readonly<Partial<Record<Peran, string>>>
}>

const catatan = TEKS.catatanKembali
const daftar = Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, true])) as DaftarVerifikasi
const VERIFIKATOR = { VERIFIKATOR: 'verifikator' }
const IRBAN = { IRBAN_KHUSUS: 'irban.khusus' }
const KEPALA = { KEPALA: 'kepala' }
const TIM = { PEMERIKSA: 'pemeriksa' }
const PEMEGANG = { PEMEGANG_IDENTITAS: 'pemegang.identitas' }
const USULAN = { VERIFIKATOR: 'verifikator.2', ...IRBAN }
const SIAP = ['ambil', 'identitas', 'berkas'] as const
const TERBIT = [...JALAN.SELESAI, 'publikasi'] as const
const JAWAB_LHP = [...JALAN.LHP_FINAL, 'mulaiJawaban'] as const

const nilai = (putusan: 'BERKADAR' | 'TIDAK_BERKADAR' | 'PERLU_KLARIFIKASI' | 'LIMPAHKAN'): Pemakaian => ({
  jalan: JALAN.DINILAI,
  oleh: IRBAN,
  run: (p, t) => classify(p, { ...t, putusan, alasan: TEKS.alasanKadar, tujuan: 'Inspektorat Provinsi' }),
})

const rujuk = (penuh: boolean): Pemakaian => ({
  jalan: JALAN.DALAM_PEMERIKSAAN,
  oleh: KEPALA,
  run: (p, t) => referAph(p, { ...t, tujuan: 'Kejaksaan', alasan: TEKS.alasanRujukan, penuh }),
})

async function anggota(): Promise<[string, 'PENGENDALI_TEKNIS' | 'KETUA'][]> {
  return [
    [(await petugasOf('pemeriksa')).id, 'KETUA'],
    [(await petugasOf('pemeriksa.2')).id, 'PENGENDALI_TEKNIS'],
  ]
}

export const PEMAKAIAN: Readonly<Record<string, Pemakaian>> = {
  takeCase: { jalan: [], run: takeCase, oleh: VERIFIKATOR },
  checkIdentitas: {
    jalan: ['ambil'],
    oleh: PEMEGANG,
    run: (p, t) => checkIdentitas(p, { ...t, lengkap: 'YA', wajar: 'YA', gandaDari: '' }),
  },
  openIdentitas: {
    jalan: ['ambil'],
    oleh: PEMEGANG,
    run: (p, t) => openIdentitas(p, { pengaduanId: t.pengaduanId, alasan: 'APH', dasar: 'Surat 1', uraian: 'Diminta penyidik.' }),
  },
  getPembukaan: { jalan: ['ambil'], oleh: PEMEGANG, run: (p, t) => getPembukaan(p, t.pengaduanId) },
  checkBerkas: { jalan: ['ambil'], oleh: VERIFIKATOR, run: (p, t) => checkBerkas(p, { ...t, daftar }) },
  requestKelengkapan: {
    jalan: ['ambil'],
    oleh: { ...VERIFIKATOR, ...IRBAN },
    run: (p, t) => requestKelengkapan(p, { ...t, permintaan: TEKS.permintaan }),
  },
  archiveIncomplete: { jalan: ['ambil', 'minta'], oleh: VERIFIKATOR, run: archiveIncomplete },
  proposeArsip: {
    jalan: ['ambil'],
    oleh: VERIFIKATOR,
    run: (p, t) => proposeArsip(p, { ...t, alasanArsip: 'SPAM', gandaDari: '', catatan }),
  },
  approveArsip: { jalan: ['ambil', 'usulArsip'], oleh: USULAN, run: approveArsip },
  rejectArsip: { jalan: ['ambil', 'usulArsip'], oleh: USULAN, run: rejectArsip },
  markTerlapor: {
    jalan: JALAN.DALAM_PEMERIKSAAN,
    oleh: { ...VERIFIKATOR, ...IRBAN, ...KEPALA, ...TIM },
    run: async (p, t) => markTerlapor(p, { ...t, petugasId: (await petugasOf('sekretaris')).id }),
  },
  sendPesanStaf: {
    jalan: JALAN.DALAM_PEMERIKSAAN,
    oleh: { ...VERIFIKATOR, ...IRBAN, ...TIM },
    run: (p, t) => sendPesanStaf(p, { pengaduanId: t.pengaduanId, kunciKirim: newKunciKirim(), pesan: 'Mohon kabar.' }),
  },
  readBukti: {
    jalan: JALAN.DALAM_PEMERIKSAAN,
    oleh: { ...VERIFIKATOR, ...IRBAN, ...KEPALA, ...TIM },
    run: async (p, t) => readBukti(p, t.pengaduanId, (await db.bukti.findFirstOrThrow({ where: { pengaduanId: t.pengaduanId } })).id),
  },
  getKasus: {
    jalan: JALAN.DALAM_PEMERIKSAAN,
    oleh: { ...VERIFIKATOR, ...IRBAN, ...KEPALA, ...TIM, ...PEMEGANG, PETUGAS_PENERIMA: 'petugas.penerima' },
    run: (p, t) => getKasus(p, t.pengaduanId),
  },
  forwardCase: { jalan: SIAP, run: forwardCase, oleh: VERIFIKATOR },
  classifyBerkadar: nilai('BERKADAR'),
  classifyTidakBerkadar: nilai('TIDAK_BERKADAR'),
  classifyPerluKlarifikasi: nilai('PERLU_KLARIFIKASI'),
  classifyLimpahkan: nilai('LIMPAHKAN'),
  draftSuratTugas: {
    jalan: JALAN.PEMERIKSAAN_DIRENCANAKAN,
    oleh: IRBAN,
    run: async (p, t) =>
      draftSuratTugas(p, { ...t, tujuanTugas: TEKS.tujuanTugas, mulai: '2026-12-01', selesai: '2026-12-31', anggota: await anggota() }),
  },
  signSuratTugas: { jalan: [...JALAN.PEMERIKSAAN_DIRENCANAKAN, 'suratTugas'], run: signSuratTugas, oleh: KEPALA },
  recordPemeriksaan: {
    jalan: JALAN.DALAM_PEMERIKSAAN,
    oleh: TIM,
    run: (p, t) => recordPemeriksaan(p, { ...t, jenis: 'KERTAS_KERJA', tanggal: '2026-12-01', judul: 'Kertas kerja', uraian: TEKS.uraian }),
  },
  draftLhp: { jalan: [...JALAN.DALAM_PEMERIKSAAN, 'catat'], oleh: TIM, run: (p, t) => draftLhp(p, { ...t, ...TEKS.lhp }) },
  initialLhpPengendali: { jalan: JALAN.LHP_DISUSUN, run: initialLhpPengendali, oleh: { PEMERIKSA: 'pemeriksa.2' } },
  initialLhpIrban: { jalan: [...JALAN.LHP_DISUSUN, 'parafPengendali'], run: initialLhpIrban, oleh: IRBAN },
  returnLhp: { jalan: JALAN.LHP_DISUSUN, oleh: { ...IRBAN, ...KEPALA }, run: (p, t) => returnLhp(p, { ...t, catatan }) },
  finalizeLhp: { jalan: [...JALAN.LHP_DISUSUN, 'parafPengendali', 'parafIrban'], run: finalizeLhp, oleh: KEPALA },
  startJawaban: { jalan: JALAN.LHP_FINAL, run: startJawaban, oleh: IRBAN },
  referAphPartly: rujuk(false),
  referAphWholly: rujuk(true),
  writeJawaban: {
    jalan: JAWAB_LHP,
    oleh: { ...IRBAN, ...TIM },
    run: (p, t) => writeJawaban(p, { ...t, hasilJawaban: 'DIJELASKAN', isiJawaban: TEKS.jawaban, maksud: 'AJUKAN' }),
  },
  returnJawaban: { jalan: JALAN.JAWABAN_DIPERIKSA, oleh: KEPALA, run: (p, t) => returnJawaban(p, { ...t, catatan }) },
  approveJawaban: { jalan: JALAN.JAWABAN_DIPERIKSA, run: approveJawaban, oleh: KEPALA },
  deliverJawaban: {
    jalan: JALAN.JAWABAN_DISETUJUI,
    surat: true,
    oleh: { PETUGAS_PENERIMA: 'petugas.penerima' },
    run: (p, t) => deliverJawaban(p, { ...t, cara: 'AMBIL' }),
  },
  draftPublikasi: {
    jalan: TERBIT,
    oleh: { ...IRBAN, MODERATOR: 'moderator' },
    run: (p, t) => draftPublikasi(p, { ...t, ...PUBLIKASI.simpur }),
  },
  publish: {
    jalan: TERBIT,
    oleh: { MODERATOR: 'moderator' },
    run: (p, t) => publish(p, { ...t, ...PUBLIKASI.simpur, redaksi: [...DAFTAR_REDAKSI] }),
  },
  hide: {
    jalan: TERBIT,
    oleh: { MODERATOR: 'moderator', ...IRBAN, ...KEPALA },
    run: (p, t) => hide(p, { ...t, alasanSembunyi: 'ETIKA', catatan }),
  },
  listModerasi: { jalan: [], oleh: { MODERATOR: 'moderator' }, run: (p) => listModerasi(p) },
  listBuku: {
    jalan: [],
    run: (p) => listBuku(p, readSaringan({ layanan: 'WBS' })),
    oleh: {
      PETUGAS_PENERIMA: 'petugas.penerima',
      ...VERIFIKATOR,
      ...IRBAN,
      ...KEPALA,
      KASUBBAG_PERENCANAAN: 'kasubbag.perencanaan',
      SEKRETARIS: 'sekretaris',
    },
  },
  correctBuku: {
    jalan: [],
    oleh: { PETUGAS_PENERIMA: 'petugas.penerima' },
    run: async (p, t) =>
      correctBuku(p, {
        layanan: 'WBS',
        kolomBuku: 'cara',
        seharusnya: 'Surat',
        alasanPembetulan: 'Salah pilih saat dicatat.',
        nomorRegister: (await db.pengaduan.findUniqueOrThrow({ where: { id: t.pengaduanId } })).nomorRegister ?? '',
      }),
  },
  closeBulan: { jalan: [], oleh: { SEKRETARIS: 'sekretaris' }, run: (p) => closeBulan(p, { layanan: 'WBS', tahun: 2025, bulan: 12 }) },
}
