import * as z from 'zod'
import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { requiredChoice } from '@/lib/domain/lapor/teks'
import { MENJAWAB, PELAYANAN } from './skala'

export const kepuasanSchema = z.object({
  menjawab: requiredChoice('menjawab', MENJAWAB),
  pelayanan: requiredChoice('pelayanan', PELAYANAN).transform(Number),
})
export type KepuasanInput = z.infer<typeof kepuasanSchema>

/** Who is asked, and when: the reporter, once there is an answer. */
export const mayRate = (kasus: Readonly<{ layanan: Layanan; dijawab: boolean }>): boolean =>
  STANDAR[kasus.layanan].kepuasan && kasus.dijawab
