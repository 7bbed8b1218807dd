import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { PERAN } from '@/lib/domain/auth/peran'
import { DELEGASI } from '@/lib/domain/auth/petugas'
import { optionalTelepon, optionalEmail } from '@/lib/domain/lapor/identitas-schema'
import { optionalDate, optionalText, requiredChoice, requiredDate, requiredText } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'

const uuid = (field: string) => z.uuid(`${field}.wajib`)

/** A name to sign in with: what a keyboard in any office can type. */
const namaPenggunaBaru = requiredText('namaPengguna', { max: 60 })
  .transform((typed) => typed.toLowerCase())
  .pipe(z.string().regex(/^[a-z0-9][a-z0-9._-]{2,59}$/, 'namaPengguna.salah'))

export const orangShape = {
  nama: requiredText('nama', { min: 2, max: 100 }),
  jabatan: requiredText('jabatan', { min: 2, max: 120 }),
  namaPengguna: namaPenggunaBaru,
  surel: optionalEmail('surel'),
} as const

export const petugasBaruSchema = z.object({
  ...orangShape,
  nip: optionalText('nip', { max: 30 }),
  pangkat: optionalText('pangkat', { max: 80 }),
  unitId: requiredText('unitId', { max: 120 }),
})
export type PetugasBaru = z.infer<typeof petugasBaruSchema>

export const petugasIdSchema = z.object({ petugasId: uuid('petugasId') })

type Masa = Readonly<{ peran: string; mulai: string; selesai: string; delegasi: string }>

export const beriPeranSchema = z
  .object({
    petugasId: uuid('petugasId'),
    peran: requiredChoice('peran', PERAN),
    layanan: requiredChoice('layanan', LAYANAN),
    mulai: requiredDate('mulai'),
    /** An empty one means no end. */
    selesai: optionalDate('selesai'),
    delegasi: z.enum(['', ...DELEGASI], 'delegasi.salah').default(''),
  })
  .check(
    bersama(({ peran, mulai, selesai, delegasi }: Masa, ctx) => {
      // Who stands in does so for a period; custody is never lent.
      const diwakili = DELEGASI.some((jenis) => jenis === delegasi)
      if (diwakili && peran === 'PEMEGANG_IDENTITAS') ctx.addIssue({ code: 'custom', path: ['delegasi'], message: 'delegasi.pemegang' })
      else if (diwakili && selesai === '') ctx.addIssue({ code: 'custom', path: ['selesai'], message: 'selesai.delegasi' })
      if (selesai !== '' && selesai < mulai) ctx.addIssue({ code: 'custom', path: ['selesai'], message: 'selesai.sebelum' })
      // The custodian's post ends by hand-over, never by a date that passes unnoticed and leaves reports without a reader.
      if (selesai !== '' && peran === 'PEMEGANG_IDENTITAS') ctx.addIssue({ code: 'custom', path: ['selesai'], message: 'selesai.pemegang' })
    }),
  )
export type BeriPeran = z.infer<typeof beriPeranSchema>

/** Who leaves one post, or all with '' as `peranId`; `penerusId` '' sends his cases back to all who hold the post. */
export const serahTugasSchema = z.object({
  petugasId: uuid('petugasId'),
  peranId: z.union([z.literal(''), uuid('peranId')]).default(''),
  penerusId: z.union([z.literal(''), z.uuid('penerusId.salah')]).default(''),
  nonaktif: z.enum(['', '1']).default(''),
})
export type SerahTugas = z.infer<typeof serahTugasSchema>

/** What may be put right about an account; its name to sign in with stays. */
export const petugasUbahSchema = z.object({
  petugasId: uuid('petugasId'),
  nama: orangShape.nama,
  jabatan: orangShape.jabatan,
  nip: optionalText('nip', { max: 30 }),
  pangkat: optionalText('pangkat', { max: 80 }),
  unitId: requiredText('unitId', { max: 120 }),
  surel: orangShape.surel,
})
export type PetugasUbah = z.infer<typeof petugasUbahSchema>

/** One's own telephone for notices, or the press that takes it away. */
export const teleponSayaSchema = z
  .object({ teleponKabar: optionalTelepon('teleponKabar'), hapus: z.literal('1').optional() })
  .transform((value) => ({ ...value, teleponKabar: value.hapus ? '' : value.teleponKabar }))
  .refine((value) => value.hapus !== undefined || value.teleponKabar !== '', { path: ['teleponKabar'], message: 'teleponKabar.wajib' })
