import 'server-only'
import type { Langkah } from '@/lib/domain/alur/engine'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { writeDraf, type IsiDraf } from '@/lib/data/draf-naskah'
import { findLayananKasus } from '@/lib/data/kasus'
import { inTransaction } from '@/lib/data/transaction'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/**
 * Keeps what an officer has written of a paper, however little of it: only he sees it, and nothing judges it until he hands
 * the step in. @throws AppError NOT_FOUND outside his scope, recorded.
 */
export async function saveDraf(petugas: Petugas, pengaduanId: string, langkah: Langkah, isi: IsiDraf): Promise<void> {
  await recordRefusal(petugas, `DRAF_${langkah}`, `pengaduan:${pengaduanId}`, () =>
    inTransaction(async ({ tx, at }) => {
      if ((await findLayananKasus(tx, petugas, pengaduanId)) === null) throw new AppError('NOT_FOUND')
      await writeDraf(tx, at, { pengaduanId, petugasId: petugas.id, langkah }, isi)
    }),
  )
}
