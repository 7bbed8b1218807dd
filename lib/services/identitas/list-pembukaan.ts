import 'server-only'
import { holds, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { listPembukaan } from '@/lib/data/identitas'
import { findKasus } from '@/lib/data/kasus'
import { db } from '@/lib/infra/db'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'

export type Pembukaan = Readonly<{ id: string; alasan: string; dasar: string; at: Date }>

/** Earlier openings of one case, for its custodian. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function getPembukaan(petugas: Petugas, pengaduanId: string): Promise<readonly Pembukaan[]> {
  const held = holds(petugas, 'PEMEGANG_IDENTITAS')
  if (!held || !(await findKasus(db, petugas, pengaduanId))) {
    const refusal = new AppError(held ? 'NOT_FOUND' : 'FORBIDDEN')
    await auditRefusal(petugas, 'BACA_PEMBUKAAN', `pengaduan:${pengaduanId}`, refusal)
    throw refusal
  }
  const rows = await listPembukaan(pengaduanId)
  return rows.map((row) => ({ id: row.id, alasan: row.alasan, dasar: row.dasar, at: row.dibuatAt }))
}
