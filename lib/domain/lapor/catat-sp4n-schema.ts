import * as z from 'zod'
import { bersama } from './bersama'
import { alamatBalasanSchema, CARA_BALASAN } from '@/lib/domain/kiriman/alamat-balasan'
import { jam } from './catat-schema'
import { materiShape } from './materi-schema'
import { laporanSp4nSchema } from './sp4n-schema'
import { optionalText, requiredChoice, requiredDate } from './teks'

/** Ways in that end at the desk of SP4N; the site, the intake API and the import mark their own. */
export const CARA_SP4N = ['LANGSUNG', 'TELEPON', 'WHATSAPP', 'EMAIL', 'SURAT', 'FAKS', 'SMS', 'X'] as const

/**
 * A report written down at the desk: what every report says, how and when it came, and how its answer goes back. An address is
 * asked for, and kept, for a letter alone. `today` is the office's ISO date.
 */
export const catatSp4nSchema = (today: string) =>
  laporanSp4nSchema(today)
    .extend({
      samaran: materiShape.samaran,
      kanal: requiredChoice('kanal', CARA_SP4N),
      tanggalTerima: requiredDate('tanggalTerima').refine((day) => day <= today, 'tanggalTerima.depan'),
      jamTerima: jam,
      kirimJawaban: requiredChoice('kirimJawaban', CARA_BALASAN),
      kepadaSurat: optionalText('kepadaSurat', { max: 100 }),
      alamatSurat: optionalText('alamatSurat', { max: 300 }),
    })
    .check(
      bersama((value: Readonly<{ kirimJawaban: string }>, ctx) => {
        if (value.kirimJawaban !== 'SURAT') return
        for (const issue of alamatBalasanSchema.safeParse(value).error?.issues ?? [])
          ctx.addIssue({ code: 'custom', path: issue.path, message: issue.message })
      }),
    )
    .transform((value) => (value.kirimJawaban === 'SURAT' ? value : { ...value, kepadaSurat: '', alamatSurat: '' }))

export type CatatSp4n = z.infer<ReturnType<typeof catatSp4nSchema>>
