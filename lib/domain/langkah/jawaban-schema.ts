import * as z from 'zod'
import { HASIL_JAWABAN } from '@/lib/domain/layanan'
import { requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { ALASAN_SEMBUNYI, DAFTAR_REDAKSI, TOPIK } from '@/lib/domain/publikasi/pindai'
import { targetShape } from './target'

export const jawabanSchema = z.object({
  ...targetShape,
  hasilJawaban: requiredChoice('hasilJawaban', HASIL_JAWABAN),
  isiJawaban: requiredText('isiJawaban', { min: 50, max: 10_000 }),
  /** 'AJUKAN' sends the draft on; anything else only keeps it. */
  maksud: z.enum(['SIMPAN', 'AJUKAN']).default('SIMPAN'),
})
export type JawabanInput = z.infer<typeof jawabanSchema>

export const kirimanSchema = z.object({ ...targetShape, cara: requiredChoice('cara', ['HALAMAN', 'SURAT', 'AMBIL']) })
export type KirimanInput = z.infer<typeof kirimanSchema>

export const publikasiSchema = z.object({
  ...targetShape,
  judulPublik: requiredText('judulPublik', { min: 10, max: 150 }),
  ringkasan: requiredText('ringkasan', { min: 50, max: 3000 }),
  jawabanPublik: requiredText('jawabanPublik', { min: 50, max: 5000 }),
  topik: requiredChoice('topik', TOPIK),
})
export type PublikasiInput = z.infer<typeof publikasiSchema>

export const tayangkanSchema = publikasiSchema.extend({
  redaksi: z
    .array(z.enum(DAFTAR_REDAKSI))
    .default([])
    .refine((ticked) => DAFTAR_REDAKSI.every((b) => ticked.includes(b)), 'redaksi.wajib'),
})
export type TayangkanInput = z.infer<typeof tayangkanSchema>

export const sembunyikanSchema = z.object({
  ...targetShape,
  alasanSembunyi: requiredChoice('alasanSembunyi', ALASAN_SEMBUNYI),
  catatan: requiredText('catatan', { min: 10, max: 1000 }),
})
export type SembunyikanInput = z.infer<typeof sembunyikanSchema>
