import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { PERAN_TIM } from '@/lib/domain/layanan'
import { optionalDate, optionalText, requiredChoice, requiredDate, requiredText, typedText } from '@/lib/domain/lapor/teks'
import { JENIS_TUGAS } from '@/lib/domain/surat/surat'
import { targetShape } from './target'
import { kolomLhpShape, readBarisLhp } from './temuan-schema'

/** One item a line, as the letter numbers them. */
const butir = (field: string) =>
  optionalText(field, { max: 3000 })
    .transform((teks) => teks.split('\n').flatMap((baris) => baris.trim() || []))
    .pipe(z.array(z.string().max(500, `${field}.panjang`)).max(12, `${field}.banyak`))

/** The team arrives as "petugasId:PERAN_TIM" pairs, one select a colleague; '' means not in the team. */
const anggota = z
  .array(z.string())
  .default([])
  .transform((pairs) => pairs.filter((pair) => pair.includes(':')).map((pair) => pair.split(':')))
  .pipe(z.array(z.tuple([z.uuid('anggota.salah'), z.enum(PERAN_TIM, 'anggota.salah')])))
  .refine((team) => team.length >= 2, 'anggota.kurang')
  .refine((team) => team.some(([, peran]) => peran === 'PENGENDALI_TEKNIS'), 'anggota.pengendali')

export const suratTugasSchema = z
  .object({
    ...targetShape,
    jenisTugas: requiredChoice('jenisTugas', JENIS_TUGAS),
    tujuanTugas: requiredText('tujuanTugas', { min: 20, max: 2000 }),
    dasar: butir('dasar'),
    tembusan: butir('tembusan'),
    mulai: requiredDate('mulai'),
    selesai: requiredDate('selesai'),
    anggota,
  })
  .check(
    bersama((value: Readonly<{ mulai: string; selesai: string }>, ctx) => {
      if (value.selesai !== '' && value.selesai < value.mulai)
        ctx.addIssue({ code: 'custom', path: ['selesai'], message: 'selesai.sebelum' })
    }),
  )
export type SuratTugasInput = z.infer<typeof suratTugasSchema>

export const JENIS_CATATAN = ['KERTAS_KERJA', 'BERITA_ACARA_KLARIFIKASI', 'UNDANGAN_KLARIFIKASI', 'PERMINTAAN_DOKUMEN', 'LAINNYA'] as const
export type JenisCatatan = (typeof JENIS_CATATAN)[number]

/** Who is asked, where and until when: on minutes and letters. What minutes leave out is written in by hand. */
export const KOLOM_PIHAK = ['pihakNama', 'pihakJabatan', 'tempat', 'tanggalAcara', 'pukul'] as const

export const pihakShape = {
  pihakNama: optionalText('pihakNama', { max: 150 }),
  pihakJabatan: optionalText('pihakJabatan', { max: 200 }),
  tempat: optionalText('tempat', { max: 200 }),
  tanggalAcara: optionalDate('tanggalAcara'),
  pukul: z
    .string()
    .default('')
    .transform(typedText)
    .refine((teks) => teks === '' || /^([01]\d|2[0-3])[.:][0-5]\d$/.test(teks), 'pukul.salah'),
}

/** What a letter cannot do without. */
const WAJIB_PIHAK: Readonly<Partial<Record<JenisCatatan, readonly (typeof KOLOM_PIHAK)[number][]>>> = {
  UNDANGAN_KLARIFIKASI: ['pihakJabatan', 'tempat', 'tanggalAcara', 'pukul'],
  PERMINTAAN_DOKUMEN: ['pihakJabatan', 'tanggalAcara'],
}

type Acara = Readonly<Record<(typeof KOLOM_PIHAK)[number] | 'tanggal', string> & { jenis: JenisCatatan }>

export const catatanPemeriksaanSchema = z
  .object({
    ...targetShape,
    jenis: requiredChoice('jenisCatatan', JENIS_CATATAN),
    tanggal: requiredDate('tanggal'),
    judul: requiredText('judulCatatan', { min: 5, max: 200 }),
    uraian: requiredText('uraian', { min: 20, max: 20_000 }),
    ...pihakShape,
  })
  .check(
    bersama((input: Acara, ctx) => {
      for (const kolom of WAJIB_PIHAK[input.jenis] ?? [])
        if (input[kolom] === '') ctx.addIssue({ code: 'custom', path: [kolom], message: `${kolom}.wajib` })
      if (input.tanggalAcara !== '' && input.tanggalAcara < input.tanggal)
        ctx.addIssue({ code: 'custom', path: ['tanggalAcara'], message: 'tanggalAcara.sebelum' })
    }),
  )
export type CatatanPemeriksaanInput = z.infer<typeof catatanPemeriksaanSchema>

/** Chapters of the examination report. */
export const BAB_LHP = ['simpulan', 'umum', 'hasil', 'perhatian', 'penutup'] as const

export const lhpSchema = z
  .object({
    ...targetShape,
    simpulan: requiredText('simpulan', { min: 20, max: 10_000 }),
    umum: requiredText('umum', { min: 20, max: 10_000 }),
    hasil: requiredText('hasil', { min: 20, max: 30_000 }),
    perhatian: optionalText('perhatian', { max: 10_000 }),
    penutup: requiredText('penutup', { min: 10, max: 5000 }),
    ...kolomLhpShape,
  })
  .check(bersama((value: Parameters<typeof readBarisLhp>[0], ctx) => void readBarisLhp(value, ctx)))
  .transform(({ pengaduanId, versi, simpulan, umum, hasil, perhatian, penutup, ...kolom }, ctx) => ({
    pengaduanId,
    versi,
    simpulan,
    umum,
    hasil,
    perhatian,
    penutup,
    ...readBarisLhp(kolom, ctx),
  }))
export type LhpInput = z.infer<typeof lhpSchema>
