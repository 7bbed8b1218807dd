import { z } from 'zod'
import { targetShape } from '@/lib/domain/langkah/target'
import { optionalText } from '@/lib/domain/lapor/teks'

/** Ways a Dumas answer goes, one or several (Dumas, D10). MENAYANGKAN is not among them: it has a head's consent of its own. */
export const CARA_DUMAS = ['SERAH', 'SUREL', 'SURAT', 'AMBIL', 'LAPOR', 'MEDIA'] as const
export type CaraDumas = (typeof CARA_DUMAS)[number]

/** Ways that only begin here: a letter waits to be printed and posted, an answer at the counter for whoever has the code. */
export const CARA_MENUNGGU: readonly CaraDumas[] = ['SURAT', 'AMBIL']

const LAPOR_URL = /^https:\/\/([a-z0-9-]+\.)*lapor\.go\.id(\/|$)/

export const penyampaianSchema = z
  .object({
    ...targetShape,
    cara: z
      .array(z.enum(CARA_DUMAS))
      .default([])
      .transform((ways) => [...new Set(ways)])
      .pipe(z.array(z.enum(CARA_DUMAS)).min(1, 'cara.wajib')),
    tautanLapor: optionalText('tautanLapor', { max: 300 }),
  })
  .superRefine((value, ctx) => {
    if (value.cara.includes('LAPOR') && !LAPOR_URL.test(value.tautanLapor)) {
      ctx.addIssue({ code: 'custom', path: ['tautanLapor'], message: value.tautanLapor === '' ? 'tautanLapor.wajib' : 'tautanLapor.salah' })
    }
  })
export type PenyampaianInput = z.infer<typeof penyampaianSchema>
