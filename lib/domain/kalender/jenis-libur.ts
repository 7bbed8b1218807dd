import * as z from 'zod'
import { bersama } from '@/lib/domain/lapor/bersama'
import { optionalText } from '@/lib/domain/lapor/teks'

const JENIS_LIBUR = ['LIBUR_NASIONAL', 'CUTI_BERSAMA', 'LIBUR_DAERAH'] as const
export type JenisLibur = (typeof JENIS_LIBUR)[number]

/** Kinds an office may work on, where a rule of its own says so; a national holiday is one for everybody. */
export const JENIS_PILIHAN = ['CUTI_BERSAMA', 'LIBUR_DAERAH'] as const satisfies readonly JenisLibur[]

export const SETELAN_KALENDER = 'kalender'

/** On which kinds of days the offices are closed, and the rule that says so where it is not all of them. */
export type SetelanKalender = Readonly<{ tutup: readonly JenisLibur[]; dasar: string }>

const storedSchema = z.object({ tutup: z.array(z.enum(JENIS_LIBUR)), dasar: z.string() })

/** A setting nobody made, or that cannot be read, closes on every day of the list. */
export function setelanKalenderOf(stored: unknown): SetelanKalender {
  const read = storedSchema.safeParse(stored)
  return read.success ? read.data : { tutup: JENIS_LIBUR, dasar: '' }
}

/** What the form sends: the kinds that are ticked, and the rule. */
export const setelanKalenderSchema = z
  .object({
    tutup: z
      .union([z.array(z.enum(JENIS_PILIHAN, 'tutup.salah')), z.enum(JENIS_PILIHAN, 'tutup.salah')], 'tutup.salah')
      .default([])
      .transform((chosen): readonly JenisLibur[] => ['LIBUR_NASIONAL', ...new Set(Array.isArray(chosen) ? chosen : [chosen])]),
    dasar: optionalText('dasarKalender', { max: 200 }),
  })
  .check(
    bersama(({ tutup, dasar }: Readonly<{ tutup: readonly JenisLibur[]; dasar: string }>, ctx) => {
      if (tutup.length < JENIS_LIBUR.length && dasar.length < 5)
        ctx.addIssue({ code: 'custom', path: ['dasar'], message: 'dasarKalender.wajib' })
    }),
  )
