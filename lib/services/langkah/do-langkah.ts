import 'server-only'
import { akibatOf, isConfirmed } from '@/lib/domain/alur/akibat'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { deleteDraf } from '@/lib/data/draf-naskah'
import { findLayananKasus, type Kasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal, refuse } from '@/lib/services/alur/audit-refusal'
import type { LangkahContext } from '@/lib/services/alur/context'
import type { Efek } from './efek-langkah'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { efekOf } from './efek'

type Act = Readonly<{ langkah: Langkah; input: TargetInput }>

async function takeOne(unit: UnitOfWork, petugas: Petugas, layanan: Layanan, { langkah, input }: Act, versi: number): Promise<Kasus> {
  const efek = efekOf(layanan, langkah)
  const write = (context: LangkahContext) => efek.tulis?.({ ...context, nomorAgenda: input.nomorAgenda }, input) ?? Promise.resolve()
  const kasus = await takeLangkah(unit, petugas, langkah, { pengaduanId: input.pengaduanId, versi }, write, efek.catatan?.(input))
  await efek.sesudah?.(unit, petugas, kasus, input)
  return kasus
}

/**
 * What a step asks for in the procedure of this case.
 * @throws AppError NOT_FOUND outside the officer's scope, recorded; FORBIDDEN for a step that no form of the procedure takes.
 */
export async function findEfek(petugas: Petugas, pengaduanId: string, langkah: Langkah): Promise<Efek> {
  const layanan = await findLayananKasus(db, petugas, pengaduanId)
  if (layanan === null) return refuse(petugas, langkah, `pengaduan:${pengaduanId}`, 'NOT_FOUND')
  return recordRefusal(petugas, langkah, `pengaduan:${pengaduanId}`, async () => efekOf(layanan, langkah))
}

const stepsOf = (layanan: Layanan, langkah: Langkah, input: TargetInput) => efekOf(layanan, langkah).urutan?.(input) ?? [langkah]

async function take(unit: UnitOfWork, petugas: Petugas, langkah: Langkah, input: TargetInput): Promise<Layanan> {
  const { pengaduanId } = input
  const layanan = await findLayananKasus(unit.tx, petugas, pengaduanId)
  if (layanan === null) throw new AppError('NOT_FOUND')
  await deleteDraf(unit.tx, { pengaduanId, petugasId: petugas.id, langkah })
  let versi = input.versi
  for (const one of stepsOf(layanan, langkah, input)) versi = (await takeOne(unit, petugas, layanan, { langkah: one, input }, versi)).versi
  return layanan
}

/**
 * Takes the step a form stands for, or the steps it takes in one act, with their papers. `input` is judged by the step's
 * schema; `setuju` is what the officer agreed to (null: the caller does not ask). What he was not asked about is done whole
 * and rolled back, so that nobody is asked about an act that would be refused. Returns whether he can still open the case.
 * @throws AppError as runLangkah; INVALID_INPUT as the step's effect says; UNCONFIRMED with what would follow.
 */
export async function doLangkah(petugas: Petugas, langkah: Langkah, input: TargetInput, setuju: string | null = null): Promise<boolean> {
  const { pengaduanId } = input
  return recordRefusal(petugas, langkah, `pengaduan:${pengaduanId}`, () =>
    inTransaction(async (unit) => {
      const layanan = await take(unit, petugas, langkah, input)
      const akibat = akibatOf(layanan, stepsOf(layanan, langkah, input))
      if (setuju !== null && !isConfirmed(akibat, setuju)) throw new AppError('UNCONFIRMED', akibat)
      return (await findLayananKasus(unit.tx, petugas, pengaduanId)) !== null
    }),
  )
}
