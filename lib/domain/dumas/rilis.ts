import * as z from 'zod'
import { targetShape } from '@/lib/domain/langkah/target'
import { requiredText } from '@/lib/domain/lapor/teks'

/** A release to the press, written for the public; nothing of the case is copied into it by the site. */
export const rilisSchema = z.object({
  ...targetShape,
  judulRilis: requiredText('judulRilis', { min: 10, max: 150 }),
  isiRilis: requiredText('isiRilis', { min: 50, max: 5000 }),
})
export type RilisInput = z.infer<typeof rilisSchema>
