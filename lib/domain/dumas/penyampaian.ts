import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { parseKodeAkses } from '@/lib/domain/kode/crockford'
import { targetShape } from '@/lib/domain/langkah/target'
import { optionalText } from '@/lib/domain/lapor/teks'

/** Ways a Dumas answer goes, one or several (Dumas, D10). MENAYANGKAN is not among them: it has a head's consent of its own. */
export const CARA_DUMAS = ['SERAH', 'SUREL', 'SURAT', 'AMBIL', 'LAPOR', 'MEDIA'] as const
export type CaraDumas = (typeof CARA_DUMAS)[number]

/** Ways that only begin here: a letter waits to be printed and posted, an answer at the counter for whoever has the code. */
export const CARA_MENUNGGU: readonly CaraDumas[] = ['SURAT', 'AMBIL']

/** How a clerk proves that he handed the answer over. */
export const BUKTI_SERAH = ['KODE', 'TANDA_TERIMA'] as const

type Serah = Readonly<{ buktiSerah: string; kodeAkses: string; penerimaSerah: string }>

function judgeSerah({ buktiSerah, kodeAkses, penerimaSerah }: Serah, fault: (field: string, message: string) => void): void {
  if (buktiSerah === '') fault('buktiSerah', 'buktiSerah.wajib')
  if (buktiSerah === 'KODE' && parseKodeAkses(kodeAkses) === null)
    fault('kodeAkses', kodeAkses.trim() === '' ? 'kodeAkses.wajib' : 'kodeAkses.salah')
  if (buktiSerah === 'TANDA_TERIMA' && penerimaSerah.length < 5) fault('penerimaSerah', 'penerimaSerah.wajib')
}

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
    /** Handed over in person: to whoever showed the code, or against a receipt somebody signed. */
    buktiSerah: z.union([z.literal(''), z.enum(BUKTI_SERAH)], 'buktiSerah.wajib').default(''),
    kodeAkses: z.string().default(''),
    penerimaSerah: optionalText('penerimaSerah', { max: 200 }),
  })
  .check(
    bersama((value: Serah & Readonly<{ cara: readonly string[]; tautanLapor: string }>, ctx) => {
      const fault = (field: string, message: string) => ctx.addIssue({ code: 'custom', path: [field], message })
      if (value.cara.includes('SERAH')) judgeSerah(value, fault)
      if (value.cara.includes('LAPOR') && !LAPOR_URL.test(value.tautanLapor)) {
        ctx.addIssue({
          code: 'custom',
          path: ['tautanLapor'],
          message: value.tautanLapor === '' ? 'tautanLapor.wajib' : 'tautanLapor.salah',
        })
      }
    }),
  )
export type PenyampaianInput = z.infer<typeof penyampaianSchema>
