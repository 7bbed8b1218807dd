import 'server-only'
import type { Tindak } from '@/lib/domain/alur/types'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import type { Kalender } from '@/lib/domain/tenggat/kalender'
import type { Kasus } from '@/lib/data/kasus'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { Prisma } from '@/lib/infra/generated/prisma/client'

/** Who acts: a signed-in petugas, the reporter who opened his case with its code, or the site itself. */
export type Pelaksana = Petugas | 'PELAPOR' | 'SISTEM'

export type LangkahTarget = Readonly<{ pengaduanId: string; versi: number }>

export type LangkahContext = UnitOfWork &
  Readonly<{ kasus: Kasus; tindak: Tindak; today: string; kalender: Kalender; pelaksana: Pelaksana }>

/**
 * A step may bear the same name in two procedures and yet leave different papers. What writes them says whose it is.
 * @throws AppError FORBIDDEN on a case of another layanan.
 */
export function assertLayanan({ kasus }: Pick<LangkahContext, 'kasus'>, layanan: Layanan): void {
  if (kasus.layanan !== layanan) throw new AppError('FORBIDDEN')
}

/** Writes the step's papers before the case moves; returns columns of the case to set with the move. */
export type Effect = (context: LangkahContext) => Promise<Prisma.PengaduanUncheckedUpdateManyInput | void>
