import * as z from 'zod'
import { requiredDate, requiredText } from '@/lib/domain/lapor/teks'

/** A day the office itself is closed; national days come with the site. */
export const hariLiburSchema = z.object({ tanggal: requiredDate('tanggal'), namaHari: requiredText('namaHari', { min: 3, max: 120 }) })
export type HariLiburInput = z.infer<typeof hariLiburSchema>

export const hariLiburIdSchema = z.object({ hariLiburId: z.uuid('tanggal.wajib') })

/** Acts that ask for nothing but the press of a button. */
export const tekanSchema = z.object({})

export const surelUjiSchema = z.object({
  surel: z.string('surel.wajib').trim().min(1, 'surel.wajib').max(254, 'surel.salah').pipe(z.email('surel.salah')),
})
