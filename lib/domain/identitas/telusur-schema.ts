import * as z from 'zod'
import { requiredText } from '@/lib/domain/lapor/teks'

const pengaduanId = z.string().regex(/^[0-9a-f]{32}$/)

/** What a handler wants to know of the reporter, asked through the custodian (policy P3). */
export const mintaTelusurSchema = z.object({ pengaduanId, pertanyaan: requiredText('pertanyaan', { min: 10, max: 1000 }) })

/** The custodian's note of the call; it holds what was said and never who said it. */
export const jawabTelusurSchema = z.object({
  pengaduanId,
  telusurId: z.uuid(),
  catatanTelusur: requiredText('catatanTelusur', { min: 5, max: 2000 }),
})

export type MintaTelusurInput = z.infer<typeof mintaTelusurSchema>
export type JawabTelusurInput = z.infer<typeof jawabTelusurSchema>
