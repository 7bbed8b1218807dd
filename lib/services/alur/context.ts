import 'server-only'
import type { Tindak } from '@/lib/domain/alur/types'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import type { Kasus, PatchKasus } from '@/lib/data/kasus'
import type { UnitOfWork } from '@/lib/data/transaction'

/** Who acts: a signed-in petugas, the reporter who opened his case with its code, or the site itself. */
export type Pelaksana = Petugas | 'PELAPOR' | 'SISTEM'

export type LangkahTarget = Readonly<{ pengaduanId: string; versi: number }>

export type LangkahContext = UnitOfWork &
  Readonly<{ kasus: Kasus; tindak: Tindak; today: string; kalender: Kalender; pelaksana: Pelaksana; nomorAgenda?: string }>

/** The officer who takes a step. @throws AppError FORBIDDEN where the reporter or the site acts: the paper is not theirs to write. */
export function petugasOf({ pelaksana }: Pick<LangkahContext, 'pelaksana'>): Petugas {
  if (typeof pelaksana === 'string') throw new AppError('FORBIDDEN')
  return pelaksana
}

/** Columns of the case that a step sets with the move. */
export type Patch = PatchKasus

/** Writes the step's papers before the case moves; returns columns of the case to set with the move. */
export type Effect = (context: LangkahContext) => Promise<Patch | void>
