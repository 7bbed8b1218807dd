import * as z from 'zod'
import { optionalEmail } from '@/lib/domain/lapor/identitas-schema'
import { optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { LAYANAN } from '@/lib/domain/layanan'
import { NAMA_ZONA } from '@/lib/domain/tenggat/zona'

/** An address of the web as an office writes it; only pages, never a script. */
const situs = optionalText('situs', { max: 200 })
  .transform((typed) => (typed === '' || /^https?:\/\//i.test(typed) ? typed : `https://${typed}`))
  .refine((typed) => typed === '' || URL.canParse(typed), 'situs.salah')

/** What an office is known by on its letterhead, to the public and in its numbers. */
export const profilShape = {
  namaInstansi: requiredText('namaInstansi', { min: 3, max: 120 }),
  pemda: requiredText('pemda', { min: 3, max: 120 }),
  singkatan: requiredText('singkatan', { max: 20 })
    .pipe(z.string().regex(/^[A-Za-z0-9-]{2,20}$/, 'singkatan.salah'))
    .transform((typed) => typed.toUpperCase()),
  alamatInstansi: requiredText('alamatInstansi', { min: 5, max: 200 }),
  tempat: requiredText('tempat', { min: 2, max: 80 }),
  kodePos: requiredText('kodePos', { max: 5 }).pipe(z.string().regex(/^\d{5}$/, 'kodePos.salah')),
  teleponInstansi: requiredText('teleponInstansi', { min: 5, max: 80 }),
  faksimile: optionalText('faksimile', { max: 80 }),
  surelInstansi: optionalEmail('surelInstansi'),
  situs,
  jamLayanan: optionalText('jamLayanan', { max: 200 }),
  nomorSk: optionalText('nomorSk', { max: 120 }),
  namaLayanan: optionalText('namaLayanan', { max: 120 }),
} as const

const zona = requiredChoice('zona', NAMA_ZONA as unknown as readonly [string, ...string[]])

/** A change of an office that is there. */
export const profilSchema = z.object({ layanan: requiredChoice('layanan', LAYANAN), ...profilShape, zona })
export type ProfilInput = Omit<z.infer<typeof profilSchema>, 'layanan'>

/** A region by its Kemendagri code: a province, or a regency or city. */
export const kodeWilayah = z.string('kodeWilayah.wajib').regex(/^\d{2}(?:\.\d{2})?$/, 'kodeWilayah.wajib')

/**
 * One more layanan. `sama`: the layanan whose office runs it too, with the same units and people; '' for an office of its own.
 */
export const bukaLayananSchema = z.object({
  layanan: requiredChoice('layanan', LAYANAN),
  sama: z.enum(['', ...LAYANAN], 'sama.salah').default(''),
  ...profilShape,
})
export type BukaLayanan = z.infer<typeof bukaLayananSchema>

export const layananSchema = z.object({ layanan: requiredChoice('layanan', LAYANAN) })
