import * as z from 'zod'
import { requiredChoice, requiredText } from '@/lib/domain/lapor/teks'
import { KANAL_KUNCI } from './tanda-tangan'

export const kunciKanalSchema = z.object({
  namaKanal: requiredText('namaKanal', { min: 3, max: 80 }),
  kanal: requiredChoice('kanal', KANAL_KUNCI),
})
export type KunciKanalInput = z.infer<typeof kunciKanalSchema>

export const kunciKanalIdSchema = z.object({ kunciKanalId: z.string().max(60) })
