import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { DAFTAR_VERIFIKASI, type DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { targetShape } from './target'

/** Checklist: what is ticked arrives as one name each. */
export const berkasSchema = z.object({
  ...targetShape,
  daftar: z
    .array(z.enum(DAFTAR_VERIFIKASI))
    .default([])
    .transform((ticked) => Object.fromEntries(DAFTAR_VERIFIKASI.map((butir) => [butir, ticked.includes(butir)])) as DaftarVerifikasi),
})
export type BerkasInput = z.infer<typeof berkasSchema>

export const kelengkapanSchema = z.object({ ...targetShape, permintaan: requiredText('permintaan', { min: 20, max: 3000 }) })
export type KelengkapanInput = z.infer<typeof kelengkapanSchema>

/** TIDAK_LENGKAP is not proposed: it happens when the reporter's time is over (W7). */
const USULAN = ALASAN_ARSIP.filter((alasan) => alasan !== 'TIDAK_LENGKAP') as [string, ...string[]]

export const usulanArsipSchema = z
  .object({
    ...targetShape,
    alasanArsip: requiredChoice('alasanArsip', USULAN).transform((alasan) => alasan as (typeof ALASAN_ARSIP)[number]),
    gandaDari: optionalText('gandaDari', { max: 20 }),
    catatan: requiredText('catatan', { min: 10, max: 2000 }),
  })
  .check(
    bersama((value: Readonly<{ alasanArsip: string; gandaDari: string }>, ctx) => {
      if (value.alasanArsip === 'GANDA' && value.gandaDari === '') {
        ctx.addIssue({ code: 'custom', path: ['gandaDari'], message: 'gandaDari.wajib' })
      }
    }),
  )
export type UsulanArsipInput = z.infer<typeof usulanArsipSchema>

export const catatanSchema = z.object({ ...targetShape, catatan: requiredText('catatan', { min: 10, max: 3000 }) })
export type CatatanInput = z.infer<typeof catatanSchema>

export const terlaporSchema = z.object({ ...targetShape, petugasId: z.uuid('petugasId.wajib') })
export type TerlaporInput = z.infer<typeof terlaporSchema>

export const periksaIdentitasSchema = z.object({
  ...targetShape,
  lengkap: requiredChoice('lengkap', ['YA', 'TIDAK']),
  wajar: requiredChoice('wajar', ['YA', 'TIDAK']),
  gandaDari: optionalText('gandaDari', { max: 20 }),
})
export type PeriksaIdentitasInput = z.infer<typeof periksaIdentitasSchema>
