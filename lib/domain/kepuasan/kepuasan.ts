import { z } from 'zod'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { requiredChoice } from '@/lib/domain/lapor/teks'

export const MENJAWAB = ['YA', 'SEBAGIAN', 'TIDAK'] as const
export type Menjawab = (typeof MENJAWAB)[number]

/** Best first, as a reader looks for it; the number is what is counted. */
export const PELAYANAN = ['5', '4', '3', '2', '1'] as const

export const kepuasanSchema = z.object({
  menjawab: requiredChoice('menjawab', MENJAWAB),
  pelayanan: requiredChoice('pelayanan', PELAYANAN).transform(Number),
})
export type KepuasanInput = z.infer<typeof kepuasanSchema>

/** Who is asked, and when: the reporter, once there is an answer. */
export const mayRate = (kasus: Readonly<{ layanan: Layanan; dijawab: boolean }>): boolean =>
  STANDAR[kasus.layanan].kepuasan && kasus.dijawab
