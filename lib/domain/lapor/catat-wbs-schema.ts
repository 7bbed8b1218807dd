import * as z from 'zod'
import { ISIAN_WBS } from '@/lib/domain/layanan/wbs/formulir'
import { bersama } from './bersama'
import { jam, judgeTanggalSurat, centang } from './catat-schema'
import { shapeOf } from './judge-isian'
import { judgeTogether } from './materi-schema'
import type { CaraPenyampaian } from './pilihan'
import { optionalDate, optionalText, requiredChoice, requiredDate } from './teks'

/** Ways in that end at the desk of WBS. */
export const CARA_WBS = ['LANGSUNG', 'SURAT', 'EMAIL', 'WHATSAPP', 'TELEPON'] as const satisfies readonly CaraPenyampaian[]

const { pernyataan: _pernyataan, persetujuan: _persetujuan, ...materi } = shapeOf(ISIAN_WBS)

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
