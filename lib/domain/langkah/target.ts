import * as z from 'zod'

/** Which case, as the page showed it; a form that is older than the case loses (conflict). */
export const targetShape = {
  pengaduanId: z.string().regex(/^[0-9a-f]{32}$/, 'pengaduan.salah'),
  versi: z.coerce.number().int().positive(),
  /** The number the office's agenda gave, where it keeps the series of the paper this step finishes. */
  nomorAgenda: z.string().optional(),
}

export const targetSchema = z.object(targetShape)
export type TargetInput = z.infer<typeof targetSchema>
