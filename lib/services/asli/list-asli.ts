import 'server-only'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listBukti } from '@/lib/data/bukti'
import { findKasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'

/** A sealed original, without its content and without the reporter's name for it. `ukuran` in bytes. */
export type GambarAsli = Readonly<{ id: string; nomor: number; pindaian: boolean; ukuran: number; sidik: string; at: Date }>

/** Originals of a case the custodian could open. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function listAsli(petugas: Petugas, pengaduanId: string): Promise<readonly GambarAsli[]> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  if (!kasus) throw new AppError('NOT_FOUND')
  if (!mayIn(kasus.layanan, peranEfektif(petugas, kasus.layanan, kasus.peranDihindari), 'identitas:open')) throw new AppError('FORBIDDEN')
  const rows = await listBukti(db, pengaduanId)
  return rows
    .filter((row) => row.kunciObjekAsli !== null)
    .map((row) => ({
      id: row.id,
      nomor: row.urutan + 1,
      pindaian: row.pindaian,
      ukuran: row.ukuranAsli ?? 0,
      sidik: row.sidikAsli,
      at: row.dibuatAt,
    }))
}
