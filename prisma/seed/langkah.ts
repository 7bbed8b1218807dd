import { DAFTAR_VERIFIKASI, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import { DAFTAR_REDAKSI } from '@/lib/domain/publikasi/pindai'
import { markAmplop } from '@/lib/data/kiriman'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { dispatchSurat } from '@/lib/services/kiriman/dispatch-surat'
import { printSurat } from '@/lib/services/kiriman/print-surat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { sendPesanPelapor } from '@/lib/services/lacak/send-pesan'
import { withdrawPengaduan } from '@/lib/services/lacak/withdraw'
import { sha256 } from '@/lib/infra/kode'
import { petugasOf, targetOf, type Target } from './pelaku'
import { PUBLIKASI, TEKS } from './teks'
import {
  approveArsip,
  approveJawaban,
  archiveIncomplete,
  checkBerkas,
  checkIdentitas,
  classify,
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
  requestKelengkapan,
  returnJawaban,
  signSuratTugas,
  startJawaban,
  takeCase,
  writeJawaban,
} from './langkah-petugas'

const daftar = Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, true])) as DaftarVerifikasi

const nilai = (putusan: 'BERKADAR' | 'TIDAK_BERKADAR' | 'PERLU_KLARIFIKASI' | 'LIMPAHKAN') => async (target: Target) =>
  classify(await petugasOf('irban.khusus'), { ...target, putusan, alasan: TEKS.alasanKadar, tujuan: 'Inspektorat Provinsi (rekaan)' })

async function teamOf(): Promise<[string, 'PENGENDALI_TEKNIS' | 'KETUA' | 'ANGGOTA'][]> {
  return [
    [(await petugasOf('pemeriksa.2')).id, 'PENGENDALI_TEKNIS'],
    [(await petugasOf('pemeriksa')).id, 'KETUA'],
    [(await petugasOf('pemeriksa.3')).id, 'ANGGOTA'],
  ]
}

/** The custodian's envelope, whose label only his browser can print. */
const printAmplop = (pengaduanId: string) => inTransaction(({ tx, at }) => markAmplop(tx, at, pengaduanId))

const kirimanOf = async ({ pengaduanId }: Target) =>
  (
    await db.kiriman.findFirstOrThrow({
      where: { pengaduanId, jenis: 'JAWABAN', cara: 'SURAT' },
      orderBy: { dibuatAt: 'desc' },
      select: { id: true },
    })
  ).id

/** One step of the procedure each, taken by the post that takes it, with invented words. */
const LANGKAH_DEMO = {
  ambil: async (t: Target) => takeCase(await petugasOf('verifikator'), t),
  identitas: async (t: Target) =>
    checkIdentitas(await petugasOf('pemegang.identitas'), { ...t, lengkap: 'YA', wajar: 'YA', gandaDari: '' }),
  berkas: async (t: Target) => checkBerkas(await petugasOf('verifikator'), { ...t, daftar }),
  minta: async (t: Target) => requestKelengkapan(await petugasOf('verifikator'), { ...t, permintaan: TEKS.permintaan }),
  lengkapi: async (t: Target) =>
    sendPesanPelapor({
      pengaduanId: t.pengaduanId,
      kunciKirim: sha256(`lengkapi${t.pengaduanId}${t.versi}`).slice(0, 32),
      isi: TEKS.balasan,
    }),
  tidakLengkap: async (t: Target) => archiveIncomplete(await petugasOf('verifikator'), t),
  usulArsip: async (t: Target) =>
    proposeArsip(await petugasOf('verifikator'), { ...t, alasanArsip: 'BUKAN_KEWENANGAN', gandaDari: '', catatan: TEKS.catatanArsip }),
  arsip: async (t: Target) => approveArsip(await petugasOf('verifikator.2'), t),
  teruskan: async (t: Target) => forwardCase(await petugasOf('verifikator'), t),
  berkadar: nilai('BERKADAR'),
  tidakBerkadar: nilai('TIDAK_BERKADAR'),
  klarifikasi: nilai('PERLU_KLARIFIKASI'),
  limpahkan: nilai('LIMPAHKAN'),
  suratTugas: async (t: Target) =>
    draftSuratTugas(await petugasOf('irban.khusus'), {
      ...t,
      tujuanTugas: TEKS.tujuanTugas,
      mulai: '2026-09-01',
      selesai: '2026-12-31',
      anggota: await teamOf(),
    }),
  tandaTangan: async (t: Target) => signSuratTugas(await petugasOf('kepala'), t),
  catat: async (t: Target) =>
    recordPemeriksaan(await petugasOf('pemeriksa'), {
      ...t,
      jenis: 'BERITA_ACARA_KLARIFIKASI',
      tanggal: '2026-10-01',
      judul: 'Klarifikasi di kantor terkait',
      uraian: TEKS.uraian,
    }),
  lhp: async (t: Target) => draftLhp(await petugasOf('pemeriksa'), { ...t, ...TEKS.lhp }),
  parafPengendali: async (t: Target) => initialLhpPengendali(await petugasOf('pemeriksa.2'), t),
  parafIrban: async (t: Target) => initialLhpIrban(await petugasOf('irban.khusus'), t),
  final: async (t: Target) => finalizeLhp(await petugasOf('kepala'), t),
  aph: async (t: Target) =>
    referAph(await petugasOf('kepala'), { ...t, tujuan: 'Aparat penegak hukum (rekaan)', alasan: TEKS.alasanRujukan, penuh: true }),
  mulaiJawaban: async (t: Target) => startJawaban(await petugasOf('irban.khusus'), t),
  jawab: async (t: Target) =>
    writeJawaban(await petugasOf('irban.khusus'), { ...t, hasilJawaban: 'TERBUKTI_SEBAGIAN', isiJawaban: TEKS.jawaban, maksud: 'AJUKAN' }),
  kembalikan: async (t: Target) => returnJawaban(await petugasOf('kepala'), { ...t, catatan: TEKS.catatanKembali }),
  setujui: async (t: Target) => approveJawaban(await petugasOf('kepala'), t),
  cetak: async (t: Target) => {
    await printSurat(await petugasOf('petugas.penerima'), { kirimanId: await kirimanOf(t) })
    await printAmplop(t.pengaduanId)
  },
  surat: async (t: Target) =>
    dispatchSurat(await petugasOf('petugas.penerima'), {
      kirimanId: await kirimanOf(t),
      versi: t.versi,
      tanggalKirim: officeDate(now()),
      kurir: 'POS',
      resi: 'POS-REKAAN-0001',
    }),
  cabut: async (t: Target) => withdrawPengaduan(t.pengaduanId),
  publikasi: async (t: Target) => draftPublikasi(await petugasOf('irban.khusus'), { ...t, ...(await publikasiOf(t)) }),
  tayang: async (t: Target) => publish(await petugasOf('moderator'), { ...t, ...(await publikasiOf(t)), redaksi: [...DAFTAR_REDAKSI] }),
  sembunyi: async (t: Target) =>
    hide(await petugasOf('moderator'), { ...t, alasanSembunyi: 'KESOPANAN', catatan: 'Uraian memuat kata yang tidak patut ditayangkan.' }),
} as const

export type LangkahDemo = keyof typeof LANGKAH_DEMO

async function publikasiOf({ pengaduanId }: Target) {
  const { samaran } = await db.pengaduan.findUniqueOrThrow({ where: { id: pengaduanId }, select: { samaran: true } })
  return PUBLIKASI[samaran as keyof typeof PUBLIKASI] ?? PUBLIKASI.simpur
}

export async function takeDemoLangkah(pengaduanId: string, langkah: LangkahDemo): Promise<void> {
  await LANGKAH_DEMO[langkah](await targetOf(pengaduanId))
}
