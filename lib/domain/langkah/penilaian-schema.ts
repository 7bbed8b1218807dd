import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { requiredChoice, requiredText, optionalText } from '@/lib/domain/lapor/teks'
import { targetShape } from './target'

/** The four ways out of classification (W10, W11). */
export const PUTUSAN_KADAR = ['BERKADAR', 'TIDAK_BERKADAR', 'PERLU_KLARIFIKASI', 'LIMPAHKAN'] as const

export const penilaianSchema = z
  .object({
    ...targetShape,
    putusan: requiredChoice('putusan', PUTUSAN_KADAR),
    alasan: requiredText('alasanKadar', { min: 20, max: 3000 }),
    tujuan: optionalText('tujuan', { max: 200 }),
  })
  .check(
    bersama((value: Readonly<{ putusan: string; tujuan: string }>, ctx) => {
      if (value.putusan === 'LIMPAHKAN' && value.tujuan.length < 3) {
        ctx.addIssue({ code: 'custom', path: ['tujuan'], message: 'tujuan.wajib' })
      }
    }),
  )
export type PenilaianInput = z.infer<typeof penilaianSchema>

export const rujukanSchema = z.object({
  ...targetShape,
  tujuan: requiredText('tujuan', { min: 3, max: 200 }),
  alasan: requiredText('alasanRujukan', { min: 20, max: 3000 }),
  penuh: z
    .string()
    .optional()
    .transform((value) => value === '1'),
})
export type RujukanInput = z.infer<typeof rujukanSchema>
