import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { optionalDate, optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { targetShape } from '@/lib/domain/langkah/target'

/** Speed and secrecy in one row, as the slip has them. */
export const SIFAT = ['SANGAT_SEGERA', 'SEGERA', 'RAHASIA'] as const

/** The three printed instructions; a fourth is free text in the note. */
export const INSTRUKSI = ['TANGGAPAN_SARAN', 'PROSES_LANJUT', 'KOORDINASI'] as const
export type Instruksi = (typeof INSTRUKSI)[number]

export const JENIS_DISPOSISI = ['TINDAK_LANJUT', 'KELENGKAPAN', 'ARSIP', 'LIMPAH'] as const
export type JenisDisposisi = (typeof JENIS_DISPOSISI)[number]

const sifat = z.array(z.enum(SIFAT)).default([])
const unitIds = (field: string) =>
  z
    .array(z.string().max(80))
    .default([])
    .transform((ids) => [...new Set(ids.filter(Boolean))])
    .pipe(z.array(z.string()).max(20, `${field}.salah`))

/** The Sekretaris fills the head of the slip and hands it to the head of the office (Dumas, D4). */
export const siapkanDisposisiSchema = z.object({ ...targetShape, sifat })
export type SiapkanDisposisiInput = z.infer<typeof siapkanDisposisiSchema>

/** One lead and any number of others; the lead is never listed twice. */
function checkPenerima(value: Readonly<{ utamaId: string; pendukungId: readonly string[] }>, ctx: z.RefinementCtx): void {
  if (value.utamaId === '') ctx.addIssue({ code: 'custom', path: ['utamaId'], message: 'utamaId.wajib' })
}

type Putusan = Readonly<{
  keputusan: string
  utamaId: string
  pendukungId: readonly string[]
  instruksi: readonly string[]
  permintaan: string
  alasanArsip: string
  tujuan: string
}>

/** What the head writes on the slip (Dumas, D5 and D3b). Each decision asks for its own fields. */
export const disposisiSchema = z
  .object({
    ...targetShape,
    keputusan: requiredChoice('keputusan', JENIS_DISPOSISI),
    sifat,
    utamaId: optionalText('utamaId', { max: 80 }),
    pendukungId: unitIds('pendukungId'),
    instruksi: z.array(z.enum(INSTRUKSI)).default([]),
    catatan: requiredText('catatan', { min: 10, max: 3000 }),
    tenggatDisposisi: optionalDate('tenggatDisposisi'),
    permintaan: optionalText('permintaan', { max: 3000 }),
    alasanArsip: z.enum(['', ...ALASAN_ARSIP]).default(''),
    tujuan: optionalText('tujuan', { max: 200 }),
  })
  .check(
    bersama((value: Putusan, ctx) => {
      const missing = (path: string) => ctx.addIssue({ code: 'custom', path: [path], message: `${path}.wajib` })
      if (value.keputusan === 'TINDAK_LANJUT') {
        checkPenerima(value, ctx)
        if (value.instruksi.length === 0) missing('instruksi')
      }
      if (value.keputusan === 'KELENGKAPAN' && value.permintaan.length < 20)
        ctx.addIssue({ code: 'custom', path: ['permintaan'], message: value.permintaan === '' ? 'permintaan.wajib' : 'permintaan.pendek' })
      if (value.keputusan === 'ARSIP' && value.alasanArsip === '') missing('alasanArsip')
      if (value.keputusan === 'LIMPAH' && value.tujuan === '') missing('tujuan')
    }),
  )
export type DisposisiInput = z.infer<typeof disposisiSchema>

/** Perencanaan hands the file to the divisions (Dumas, D6). */
export const distribusiSchema = z
  .object({ ...targetShape, utamaId: optionalText('utamaId', { max: 80 }), pendukungId: unitIds('pendukungId') })
  .check(bersama(checkPenerima))
export type DistribusiInput = z.infer<typeof distribusiSchema>

/** The Sekretaris passes the slip on, with a word of his own if he wants (Dumas, D6). */
export const teruskanDisposisiSchema = z.object({ ...targetShape, catatan: optionalText('catatan', { max: 3000 }) })
export type TeruskanDisposisiInput = z.infer<typeof teruskanDisposisiSchema>
