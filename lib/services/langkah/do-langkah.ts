import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { TargetInput } from '@/lib/domain/langkah/target'
import { findKasus, type Kasus } from '@/lib/data/kasus'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { takeLangkah } from '@/lib/services/alur/run-langkah'
import { efekOf } from './efek'

type Act = Readonly<{ layanan: Layanan; langkah: Langkah; input: TargetInput }>

async function takeOne(unit: UnitOfWork, petugas: Petugas, act: Act, versi: number): Promise<Kasus> {
  const efek = efekOf(act.layanan, act.langkah)
  const target = { pengaduanId: act.input.pengaduanId, versi }
  const write = async (context: Parameters<NonNullable<typeof efek.tulis>>[0]) => {
    // The form named the service whose paper it fills in; a case of another one has no such paper.
    if (context.kasus.layanan !== act.layanan) throw new AppError('FORBIDDEN')
    return efek.tulis?.(context, act.input)
  }
  const kasus = await takeLangkah(unit, petugas, act.langkah, target, write, efek.catatan?.(act.input))
  await efek.sesudah?.(unit, petugas, kasus, act.input)
  return kasus
}

/**
 * Takes the step a form stands for, or the steps it takes in one act, with their papers. `input` is judged by the step's
 * schema. Returns whether the officer can still open the case.
 * @throws AppError as runLangkah; FORBIDDEN when the case is of another layanan; INVALID_INPUT as the step's effect says.
 */
export async function doLangkah(petugas: Petugas, act: Act): Promise<boolean> {
  const urutan = efekOf(act.layanan, act.langkah).urutan?.(act.input) ?? [act.langkah]
  return recordRefusal(petugas, urutan[0] ?? act.langkah, `pengaduan:${act.input.pengaduanId}`, () =>
    inTransaction(async (unit) => {
      let versi = act.input.versi
      for (const langkah of urutan) versi = (await takeOne(unit, petugas, { ...act, langkah }, versi)).versi
      return (await findKasus(unit.tx, petugas, act.input.pengaduanId)) !== null
    }),
  )
}
