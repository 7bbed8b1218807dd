import 'server-only'
import type * as z from 'zod'
import type { Langkah } from '@/lib/domain/alur/engine'
import { targetSchema, type TargetInput } from '@/lib/domain/langkah/target'
import type { Kasus } from '@/lib/data/kasus'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { Effect, LangkahContext, Pelaksana } from '@/lib/services/alur/context'

type Patch = Awaited<ReturnType<Effect>>

/** What a step asks of its officer and what it leaves behind; everything else about it stands in its row of the procedure. */
export type Efek<I extends TargetInput = TargetInput> = Readonly<{
  schema: z.ZodType<I>
  /** Fields that may carry several values, and groups of fields whose rows the form adds by `tambah`. */
  lists?: readonly string[]
  baris?: Readonly<Record<string, readonly string[]>>
  /** The steps a form takes in one act, in this order; without it the one it stands for. */
  urutan?(input: I): readonly Langkah[]
  /** Writes the papers before the case moves; returns columns of the case to set with the move. */
  tulis?(context: LangkahContext, input: I): Promise<Patch>
  /** The officer's note, kept in the history. */
  catatan?(input: I): string | undefined
  /** What follows in the same transaction once the case has moved. */
  sesudah?(unit: UnitOfWork, pelaksana: Pelaksana, kasus: Kasus, input: I): Promise<void>
}>

/** A step that asks for nothing but the press. */
export const TEKAN: Efek = { schema: targetSchema }

/** The same with papers to write. */
export const tekan = (tulis: (context: LangkahContext) => Promise<Patch>): Efek => ({ schema: targetSchema, tulis })

/** Number of the version the next words go into: the draft while there is one, else a new one, so that both stay readable. */
export function nextVersi(rows: readonly Readonly<{ versi: number; status: string }>[]): number {
  const last = rows[0]
  return last?.status === 'DISUSUN' ? last.versi : (last?.versi ?? 0) + 1
}
