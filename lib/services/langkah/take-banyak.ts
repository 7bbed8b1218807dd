import 'server-only'
import * as z from 'zod'
import { availableLangkah, langkahPengambil } from '@/lib/domain/alur/engine'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { getKalender } from '@/lib/data/kalender'
import { findKasus } from '@/lib/data/kasus'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { faktaOf } from '@/lib/services/alur/fakta'
import { bacaTarget, PALING_BANYAK, target } from '@/lib/domain/langkah/pilih-baris'
import { doLangkah } from './do-langkah'

/** `satu`: the line whose own button was pressed; else the ticked ones. */
export const banyakSchema = z
  .object({ pilih: z.array(target).max(PALING_BANYAK, 'pilih.banyak'), satu: z.union([target, z.literal('')]) })
  .refine(({ pilih, satu }) => satu !== '' || pilih.length > 0, { path: ['pilih'], message: 'pilih.kosong' })

type BanyakInput = z.infer<typeof banyakSchema>

/** Takes one case by whatever step of its procedure takes it, judged as on its own page. */
async function takeSatu(petugas: Petugas, pengaduanId: string, versi: number): Promise<void> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  const sebagai = kasus ? peranEfektif(petugas, kasus.layanan, kasus.peranDihindari) : []
  const tindak = { petugasId: petugas.id, unitId: petugas.unitId, sebagai }
  const may = kasus ? availableLangkah(kasus.layanan, faktaOf(kasus, now(), await getKalender()), tindak) : []
  const step = may.find(({ langkah, boleh }) => boleh && langkahPengambil().includes(langkah))
  if (!step) throw new AppError('CONFLICT')
  await doLangkah(petugas, step.langkah, { pengaduanId, versi })
}

/** How many cases went into his hands and how many did not, and the one he pressed for by itself. */
export type Diambil = Readonly<{ diambil: number; gagal: number; satu: string | null }>

/**
 * Takes several cases of a queue, each in an act of its own by the rules of its page: one that a colleague was faster with, or that is
 * none of his, stops no other. @throws AppError CONFLICT when the only one could not be taken.
 */
export async function takeBanyak(petugas: Petugas, { pilih, satu }: BanyakInput): Promise<Diambil> {
  const targets = [...new Set(satu === '' ? pilih : [satu])]
  let diambil = 0
  for (const one of targets) {
    const { pengaduanId, versi } = bacaTarget(one)
    try {
      await takeSatu(petugas, pengaduanId, versi)
      diambil += 1
    } catch (error) {
      if (!(error instanceof AppError) || targets.length === 1) throw error
    }
  }
  return { diambil, gagal: targets.length - diambil, satu: satu === '' ? null : bacaTarget(satu).pengaduanId }
}
