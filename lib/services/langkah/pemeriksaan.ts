import 'server-only'
import { seriCatatan, SURAT_PEMERIKSAAN, suratCatatan } from '@/lib/domain/dokumen/catatan'
import { AppError } from '@/lib/domain/errors'
import type { CatatanPemeriksaanInput, LhpInput, SuratTugasInput } from '@/lib/domain/langkah/pemeriksaan-schema'
import { BAB_LHP, catatanPemeriksaanSchema, lhpSchema, suratTugasSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { KOLOM_LHP, KOLOM_REKOMENDASI, KOLOM_TEMUAN } from '@/lib/domain/langkah/temuan-schema'
import { catatanSchema, type CatatanInput } from '@/lib/domain/langkah/verifikasi-schema'
import { segel } from '@/lib/domain/segel'
import { menunjukLaporan, wajibNetral } from '@/lib/domain/surat/surat-tugas'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { countLhp, insertCatatanPemeriksaan, insertLhp, insertSuratTugas, updateLhp, updateSuratTugas } from '@/lib/data/berkas-kasus'
import { toDateColumn } from '@/lib/data/dates'
import { sealJson } from '@/lib/infra/cipher'
import { petugasOf } from '@/lib/services/alur/context'
import { newest } from '@/lib/services/alur/newest'
import { takeNomorSurat } from '@/lib/services/alur/nomor'
import { issueDokumen } from '@/lib/services/surat/issue-dokumen'
import { tekan, type Efek } from './efek-langkah'

/** The letter is shown to the one who is examined. @throws AppError INVALID_INPUT "<field>.menunjuk" for words that point at a report. */
function assertNetral(isi: Readonly<Record<string, string | readonly string[]>>): void {
  const menunjuk = Object.entries(isi).filter(([, teks]) => menunjukLaporan(String(teks)))
  if (menunjuk.length > 0)
    throw new AppError(
      'INVALID_INPUT',
      menunjuk.map(([kolom]) => `${kolom}.menunjuk`),
    )
}

/** The Irban proposes a team and its task; a later draft replaces an unsigned one (W12, D7). */
export const susunSuratTugas: Efek<SuratTugasInput> = {
  schema: suratTugasSchema,
  lists: ['anggota'],
  tulis: async (context, { jenisTugas, tujuanTugas, dasar, tembusan, mulai, selesai, anggota }) => {
    const { tx, at, kasus } = context
    if (wajibNetral(kasus.layanan, jenisTugas)) assertNetral({ dasar, tembusan, tujuanTugas })
    const versi = (kasus.suratTugas[0]?.versi ?? 0) + 1
    await insertSuratTugas(tx, {
      pengaduanId: kasus.id,
      versi,
      isiTersegel: sealJson({ jenisTugas, tujuanTugas, dasar, tembusan }, segel.suratTugas(kasus.id, versi)),
      mulai: toDateColumn(mulai),
      selesai: toDateColumn(selesai),
      disusunId: petugasOf(context).id,
      dibuatAt: at,
      anggota: { create: anggota.map(([petugasId, peranTim]) => ({ petugasId, peranTim })) },
    })
  },
}

/** The head signs the assignment letter; from here the team sees the case (W12, D7). */
export const tandatanganiSuratTugas = tekan(async (context) => {
  const { tx, at, kasus } = context
  const surat = newest(kasus.suratTugas)
  if (STANDAR[kasus.layanan].suratNetral) assertNetral({ nomorAgenda: context.nomorAgenda ?? '' })
  const nomor = await takeNomorSurat(context, 'suratTugas')
  await updateSuratTugas(tx, surat.id, { nomor, ditandatanganiId: petugasOf(context).id, ditandatanganiAt: at })
  await issueDokumen(context, { jenis: 'SURAT_TUGAS', versi: surat.versi })
})

/** A working paper, minutes of a clarification, an invitation, a request for papers, or another record of the examination (W13, D7). */
export const catatPemeriksaan: Efek<CatatanPemeriksaanInput> = {
  schema: catatanPemeriksaanSchema,
  tulis: async (context, { jenis, tanggal, judul, uraian, pihakNama, pihakJabatan, tempat, tanggalAcara, pukul }) => {
    const { tx, at, kasus } = context
    if (STANDAR[kasus.layanan].suratNetral && SURAT_PEMERIKSAAN.some((surat) => surat === jenis))
      assertNetral({ judul, uraian, tempat, nomorAgenda: context.nomorAgenda ?? '' })
    const seri = seriCatatan(kasus.layanan, jenis)
    if (!seri && context.nomorAgenda?.trim()) throw new AppError('INVALID_INPUT', ['nomorAgenda.aplikasi'])
    await insertCatatanPemeriksaan(tx, {
      pengaduanId: kasus.id,
      jenis,
      nomor: seri && (await takeNomorSurat(context, seri)),
      tanggal: toDateColumn(tanggal),
      isiTersegel: sealJson({ judul, uraian, pihakNama, pihakJabatan, tempat, tanggalAcara, pukul }, segel.catatanPemeriksaan(kasus.id)),
      petugasId: petugasOf(context).id,
      dibuatAt: at,
    })
    const surat = suratCatatan(jenis)
    if (surat) await issueDokumen(context, { jenis: surat })
  },
}

/** A member of the team writes the report; a returned one is followed by a new version (W13, D7). */
export const susunLhp: Efek<LhpInput> = {
  schema: lhpSchema,
  lists: KOLOM_LHP,
  baris: { temuan: KOLOM_TEMUAN, rekomendasi: KOLOM_REKOMENDASI },
  tulis: async (context, input) => {
    const { tx, at, kasus } = context
    const versi = (await countLhp(tx, kasus.id)) + 1
    const bab = Object.fromEntries(BAB_LHP.map((nama) => [nama, input[nama]]))
    const isi = { ...bab, temuan: input.temuan, rekomendasi: input.rekomendasi }
    const isiTersegel = sealJson(isi, segel.lhp(kasus.id, versi))
    await insertLhp(tx, { pengaduanId: kasus.id, versi, isiTersegel, disusunId: petugasOf(context).id, dibuatAt: at })
  },
}

/** The two quality reviews: pengendali teknis, then the Irban (W13, D7). */
export const parafLhp = (kolom: 'parafPengendali' | 'parafIrban') =>
  tekan(async (context) => {
    const paraf = { [`${kolom}Id`]: petugasOf(context).id, [`${kolom}At`]: context.at }
    await updateLhp(context.tx, newest(context.kasus.lhp).id, paraf)
  })

/** Back to the team, with a note; the returned version stays on file (W13, D7). */
export const kembalikanLhp: Efek<CatatanInput> = {
  schema: catatanSchema,
  tulis: async ({ tx, kasus }) => {
    await updateLhp(tx, newest(kasus.lhp).id, { dikembalikan: true })
  },
  catatan: ({ catatan }) => catatan,
}

/** The head signs; the report gets its number and is final (W13, D7). No record follows it, so the list of them is closed too. */
export const finalkanLhp = tekan(async (context) => {
  const { tx, at, kasus } = context
  const lhp = newest(kasus.lhp)
  const nomor = await takeNomorSurat(context, 'lhp')
  await updateLhp(tx, lhp.id, { nomor, finalId: petugasOf(context).id, finalAt: at })
  await issueDokumen(context, { jenis: 'LHP', versi: lhp.versi })
  await issueDokumen(context, { jenis: 'SURAT_PENGANTAR', versi: lhp.versi })
  await issueDokumen(context, { jenis: 'KERTAS_KERJA' })
})
