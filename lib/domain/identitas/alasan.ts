import * as z from 'zod'
import { requiredChoice, requiredText } from '@/lib/domain/lapor/teks'

/** Why the custodian opens an identity; the reporter reads it on the tracking page. */
export const ALASAN_PEMBUKAAN = ['KEABSAHAN', 'KLARIFIKASI', 'ALAMAT_SURAT', 'LPSK', 'APH'] as const

export const pembukaanSchema = z.object({
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/),
  alasan: requiredChoice('alasan', ALASAN_PEMBUKAAN),
  dasar: requiredText('dasar', { min: 5, max: 200 }),
  uraian: requiredText('uraian', { min: 10, max: 1000 }),
})

export type PembukaanInput = z.infer<typeof pembukaanSchema>
