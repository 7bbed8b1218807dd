import { z } from 'zod'
import { optionalText, requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { kode2faWajib } from '@/lib/domain/masuk/masuk-schema'
import { samaDenganUlangan, sandiBaru } from '@/lib/domain/masuk/sandi'
import { orangShape } from '@/lib/domain/petugas/petugas-schema'

/** Offices whose units and villages come with the site; every other office lists its own. */
export const WILAYAH = ['KOTAWARINGIN_BARAT', 'LAIN'] as const

/** Their names, which are no words of ours; an office of its own choosing has none here. */
export const NAMA_WILAYAH: Readonly<Record<(typeof WILAYAH)[number], string | null>> = {
  KOTAWARINGIN_BARAT: 'Kabupaten Kotawaringin Barat',
  LAIN: null,
}

export const instansiSchema = z.object({
  namaInstansi: requiredText('namaInstansi', { min: 3, max: 120 }),
  pemda: requiredText('pemda', { min: 3, max: 120 }),
  singkatan: requiredText('singkatan', { max: 20 })
    .pipe(z.string().regex(/^[A-Za-z0-9-]{2,20}$/, 'singkatan.salah'))
    .transform((typed) => typed.toUpperCase()),
  alamatInstansi: requiredText('alamatInstansi', { min: 5, max: 200 }),
  tempat: requiredText('tempat', { min: 2, max: 80 }),
  kodePos: requiredText('kodePos', { max: 5 }).pipe(z.string().regex(/^\d{5}$/, 'kodePos.salah')),
  teleponInstansi: requiredText('teleponInstansi', { min: 5, max: 80 }),
  nomorSk: optionalText('nomorSk', { max: 120 }),
  wilayah: requiredChoice('wilayah', WILAYAH),
})
export type InstansiInput = z.infer<typeof instansiSchema>

const adminShape = z.object({
  ...orangShape,
  kataSandiBaru: sandiBaru('kataSandiBaru'),
  ulangiSandi: z.string('ulangiSandi.beda'),
  kode2fa: kode2faWajib,
})
export const adminSchema = adminShape.superRefine(samaDenganUlangan)
export type AdminInput = z.infer<typeof adminSchema>

/** The first form of a new installation: the office and the person who looks after the site. */
export const mulaiSchema = z.object({ ...instansiSchema.shape, ...adminShape.shape }).superRefine(samaDenganUlangan)
export type MulaiInput = z.infer<typeof mulaiSchema>
