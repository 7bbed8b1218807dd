import * as z from 'zod'
import { bersama } from './bersama'
import { judgeNik, normalizeNik } from './nik'
import { JENIS_KELAMIN, KECAMATAN_LUAR, PEKERJAAN } from './pilihan'
import { normalizeTelepon } from './telepon'
import { plainText, typedText, optionalText, orEmpty, requiredChoice, requiredText } from './teks'

const nikWajib = z.string('nik.wajib').transform((typed, ctx) => {
  const fault = typedText(typed) === '' ? 'wajib' : judgeNik(typed, new Date().getUTCFullYear())
  if (fault) ctx.addIssue({ code: 'custom', message: `nik.${fault}` })
  return normalizeNik(typed)
})

/** A NIK, or why there is none: a passport, a card that was lost or never made. Only the custodian reads it. */
export const nikShape = { nik: orEmpty(nikWajib), tanpaNik: optionalText('tanpaNik', { max: 120 }) }

export function judgeTanpaNik({ nik, tanpaNik }: Readonly<{ nik: string; tanpaNik: string }>, ctx: z.RefinementCtx): void {
  if (nik === '' && tanpaNik === '') ctx.addIssue({ code: 'custom', path: ['nik'], message: 'nik.wajib' })
}

export const teleponWajib = z.string('telepon.wajib').transform((typed, ctx) => {
  const normal = normalizeTelepon(typed)
  if (normal === null) ctx.addIssue({ code: 'custom', message: typed.trim() === '' ? 'telepon.wajib' : 'telepon.salah' })
  return normal ?? ''
})

/** Any name with a letter is a name: people have one letter, a digit or a stroke in theirs. */
export const namaWajib = requiredText('nama', { max: 100 }).transform(plainText).pipe(z.string().regex(/\p{L}/u, 'nama.salah'))

/** An optional telephone, in E.164. */
export const optionalTelepon = (field: string) =>
  z
    .string()
    .default('')
    .transform((typed, ctx) => {
      if (plainText(typed) === '') return ''
      const normal = normalizeTelepon(typed)
      if (normal === null) ctx.addIssue({ code: 'custom', message: `${field}.salah` })
      return normal ?? ''
    })

/** An optional address; only its form can be judged, nobody is written to in order to prove it. */
export const optionalEmail = (field: string) =>
  z
    .string()
    .default('')
    .transform((typed) => plainText(typed).replaceAll(' ', ''))
    .pipe(
      z
        .string()
        .max(254, `${field}.panjang`)
        .refine((value) => value === '' || z.email().safeParse(value).success, `${field}.salah`),
    )

/** The village lies in the district that was chosen. */
export function judgeDesa(value: Readonly<{ kecamatan: string; desa: string }>, ctx: z.RefinementCtx): void {
  if (value.kecamatan === KECAMATAN_LUAR || value.kecamatan === '') return
  if (value.desa.startsWith(`${value.kecamatan}.`)) return
  ctx.addIssue({ code: 'custom', path: ['desa'], message: value.desa === '' ? 'desa.wajib' : 'desa.salah' })
}

/**
 * One schema judges the identity (I2 to I8): run by the server when the fields arrive in clear, and by the browser before
 * it seals them.
 */
export const identitasSchema = z
  .object({
    nama: namaWajib,
    ...nikShape,
    jenisKelamin: requiredChoice('jenisKelamin', JENIS_KELAMIN),
    pekerjaan: requiredChoice('pekerjaan', PEKERJAAN),
    telepon: teleponWajib,
    email: optionalEmail('email'),
    alamat: requiredText('alamat', { min: 5, max: 300 }),
    kecamatan: requiredText('kecamatan', { max: 20 }),
    desa: optionalText('desa', { max: 20 }),
  })
  .check(bersama(judgeTanpaNik), bersama(judgeDesa))

export type IdentitasInput = z.infer<typeof identitasSchema>
