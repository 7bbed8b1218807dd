import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { ALASAN_ARSIP } from '@/lib/domain/layanan'
import { targetShape } from '@/lib/domain/langkah/target'
import { optionalDateTime, optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'

/** One lead agency, any number of supporters, and a word for them (L3). */
export const teruskanOpdSchema = z
  .object({
    ...targetShape,
    utamaId: optionalText('utamaId', { max: 80 }),
    pendukungId: z
      .array(z.string().max(80))
      .default([])
      .transform((ids) => [...new Set(ids.filter(Boolean))])
      .pipe(z.array(z.string()).max(20, 'pendukungId.salah')),
    catatan: optionalText('catatan', { max: 3000 }),
  })
  .check(
    bersama((value: Readonly<{ utamaId: string }>, ctx) => {
      if (value.utamaId === '') ctx.addIssue({ code: 'custom', path: ['utamaId'], message: 'utamaId.wajib' })
    }),
  )
export type TeruskanOpdInput = z.infer<typeof teruskanOpdSchema>

/** What the agency says of the matter: the lead's substance or a supporter's part (L5). */
export const substansiSchema = z.object({ ...targetShape, substansi: requiredText('substansi', { min: 20, max: 10_000 }) })
export type SubstansiInput = z.infer<typeof substansiSchema>

/** TIDAK_LENGKAP happens by itself when the reporter's time is over. */
const ALASAN = ALASAN_ARSIP.filter((alasan) => alasan !== 'TIDAK_LENGKAP') as [string, ...string[]]

export const arsipSp4nSchema = z.object({
  ...targetShape,
  alasanArsip: requiredChoice('alasanArsip', ALASAN).transform((alasan) => alasan as (typeof ALASAN_ARSIP)[number]),
  catatan: requiredText('catatan', { min: 10, max: 2000 }),
})
export type ArsipSp4nInput = z.infer<typeof arsipSp4nSchema>

export const bukanWewenangSchema = z.object({
  ...targetShape,
  tujuan: requiredText('tujuan', { max: 200 }),
  alasan: requiredText('alasan', { min: 20, max: 3000 }),
})
export type BukanWewenangInput = z.infer<typeof bukanWewenangSchema>

const LAPOR_URL = /^https:\/\/([a-z0-9-]+\.)*lapor\.go\.id(\/|$)/

/** The response goes to the reporter's page; what came from lapor.go.id is put there too, with address and time (L8). */
export const tanggapanSchema = z
  .object({
    ...targetShape,
    tanggapan: requiredText('tanggapan', { min: 50, max: 10_000 }),
    tautanLapor: optionalText('tautanLapor', { max: 300 }),
    /** Local time of the office, as a date-time field gives it. */
    waktuLapor: optionalDateTime('waktuLapor'),
  })
  .check(
    bersama((value: Readonly<{ tautanLapor: string; waktuLapor: string }>, ctx) => {
      if (value.tautanLapor !== '' && !LAPOR_URL.test(value.tautanLapor))
        ctx.addIssue({ code: 'custom', path: ['tautanLapor'], message: 'tautanLapor.salah' })
      if (value.tautanLapor !== '' && value.waktuLapor === '')
        ctx.addIssue({ code: 'custom', path: ['waktuLapor'], message: 'waktuLapor.wajib' })
      if (value.tautanLapor === '' && value.waktuLapor !== '')
        ctx.addIssue({ code: 'custom', path: ['tautanLapor'], message: 'tautanLapor.wajib' })
    }),
  )
export type TanggapanInput = z.infer<typeof tanggapanSchema>
