import { LAYANAN } from '@/lib/domain/layanan'
import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { KOLOM_DIBETULKAN, STATUS_BUKU } from './kolom'

/** A correction of one column of one entry, as an officer types it. */
export const pembetulanSchema = z
  .object({
    layanan: z.enum(LAYANAN),
    nomorRegister: requiredText('nomorRegister', { max: 60 }),
    kolomBuku: requiredChoice('kolomBuku', KOLOM_DIBETULKAN),
    seharusnya: requiredText('seharusnya', { max: 200 }),
    alasanPembetulan: requiredText('alasanPembetulan', { min: 5, max: 200 }),
  })
  .check(
    bersama((value: Readonly<{ kolomBuku: string; seharusnya: string }>, ctx) => {
      const known = STATUS_BUKU.some((status) => status === value.seharusnya)
      if (value.kolomBuku === 'status' && !known) ctx.addIssue({ code: 'custom', path: ['seharusnya'], message: 'seharusnya.status' })
    }),
  )
export type PembetulanInput = z.infer<typeof pembetulanSchema>

export const tutupSchema = z.object({
  layanan: z.enum(LAYANAN),
  tahun: z.coerce.number().int().min(2000).max(2999),
  bulan: z.coerce.number().int().min(1).max(12),
})
export type TutupInput = z.infer<typeof tutupSchema>

/** What a correction says; sealed as it is typed. */
export const isiPembetulanSchema = z.object({ seharusnya: z.string(), alasan: z.string() })
export type IsiPembetulan = z.infer<typeof isiPembetulanSchema>
