import { z } from 'zod'
import { bersama } from './bersama'
import { jam, judgeTanggalSurat, centang } from './catat-schema'
import { identitasMejaWbsSchema } from './identitas-meja-wbs-schema'
import { judgeTogether, materiShape } from './materi-schema'
import type { CaraPenyampaian } from './pilihan'
import { optionalDate, optionalText, requiredChoice, requiredDate } from './teks'
import { fieldErrorsOf } from '@/lib/domain/web/read-form'
import { rawWbsOf } from './judge-wbs'
import { faultOfSamaran } from './samaran'

/** Ways in that end at the desk of WBS. */
export const CARA_WBS = ['LANGSUNG', 'SURAT', 'EMAIL', 'WHATSAPP', 'TELEPON'] as const satisfies readonly CaraPenyampaian[]

const { pernyataan: _pernyataan, persetujuan: _persetujuan, ...materi } = materiShape

/** A WBS report written down at the desk. `today` is the office's ISO date: nothing can have come later than now. */
export const catatWbsSchema = (today: string) =>
  z
    .object({
      ...materi,
      cara: requiredChoice('cara', CARA_WBS),
      tanggalTerima: requiredDate('tanggalTerima').refine((day) => day <= today, 'tanggalTerima.depan'),
      jamTerima: jam,
      lisan: centang,
      nomorSurat: optionalText('nomorSurat', { max: 80 }),
      tanggalSurat: optionalDate('tanggalSurat'),
      perihal: optionalText('perihal', { max: 200 }),
    })
    .check(bersama(judgeTogether), bersama(judgeTanggalSurat))

export type CatatWbs = z.infer<ReturnType<typeof catatWbsSchema>>

type Salah = Readonly<{ ok: false; fieldErrors: Readonly<Record<string, string>> }>

/** What handlers read of it; all there is to judge when the officer's browser has sealed the rest. */
export function judgeMateriCatatWbs(form: FormData, today: string): Salah | Readonly<{ ok: true; materi: CatatWbs }> {
  const parsed = catatWbsSchema(today).safeParse(rawWbsOf(form))
  return parsed.success ? { ok: true, materi: parsed.data } : { ok: false, fieldErrors: fieldErrorsOf(parsed.error) }
}

/** The whole form, identity in clear: by the officer's browser before it seals, by the server for a page without scripts. */
export function judgeCatatWbs(form: FormData, today: string) {
  const identitas = identitasMejaWbsSchema.safeParse(rawWbsOf(form))
  const readable = judgeMateriCatatWbs(form, today)
  const samaran = faultOfSamaran(form)
  if (identitas.success && readable.ok && !samaran.samaran) return { ok: true, identitas: identitas.data, materi: readable.materi } as const
  const faults = { ...(identitas.success ? {} : fieldErrorsOf(identitas.error)), ...(readable.ok ? {} : readable.fieldErrors) }
  return { ok: false, fieldErrors: { ...faults, ...samaran } } as const
}
