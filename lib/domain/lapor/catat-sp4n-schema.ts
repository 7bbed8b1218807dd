import { z } from 'zod'
import { jam, tanggal } from './catat-schema'
import { materiShape } from './materi-schema'
import { laporanSp4nSchema } from './sp4n-schema'
import { requiredChoice } from './teks'

/** Ways in that end at the desk of SP4N; the site, the intake API and the import mark their own. */
export const CARA_SP4N = ['LANGSUNG', 'TELEPON', 'WHATSAPP', 'EMAIL', 'SURAT', 'FAKS', 'SMS', 'X'] as const

/** A report written down at the desk: what every report says, and how and when it came. `today` is the office's ISO date. */
export const catatSp4nSchema = (today: string) =>
  laporanSp4nSchema(today).extend({
    samaran: materiShape.samaran,
    kanal: requiredChoice('kanal', CARA_SP4N),
    tanggalTerima: tanggal('tanggalTerima').refine((day) => day <= today, 'tanggalTerima.depan'),
    jamTerima: jam,
  })

export type CatatSp4n = z.infer<ReturnType<typeof catatSp4nSchema>>
