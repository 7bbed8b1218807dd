import 'server-only'
import { segel } from '@/lib/domain/segel'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKasus } from '@/lib/data/kasus'
import { listPetugasNames } from '@/lib/data/petugas'
import { listTelusur } from '@/lib/data/telusur'
import { openText } from '@/lib/infra/cipher'
import { db } from '@/lib/infra/db'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'

export type Telusur = Readonly<{
  id: string
  diminta: string
  pertanyaan: string
  at: Date
  jawaban: string | null
  dijawabAt: Date | null
}>

/** Requests and call notes of a case, for its handlers and the custodian. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function getTelusur(petugas: Petugas, pengaduanId: string): Promise<readonly Telusur[]> {
  const kasus = await findKasus(db, petugas, pengaduanId)
  const sebagai = kasus ? peranEfektif(petugas, kasus.layanan, kasus.peranDihindari) : []
  if (!kasus || !(mayIn(kasus.layanan, sebagai, 'pesan:write') || mayIn(kasus.layanan, sebagai, 'identitas:open'))) {
    const refusal = new AppError(kasus ? 'FORBIDDEN' : 'NOT_FOUND')
    await auditRefusal(petugas, 'BACA_TELUSUR', `pengaduan:${pengaduanId}`, refusal)
    throw refusal
  }
  const rows = await listTelusur(pengaduanId)
  const names = await listPetugasNames(rows.map((row) => row.dimintaId))
  return rows.map((row) => ({
    id: row.id,
    diminta: names.get(row.dimintaId) ?? '',
    pertanyaan: openText(row.pertanyaanTersegel, segel.pertanyaanTelusur(pengaduanId)),
    at: row.dibuatAt,
    jawaban: row.jawabanTersegel ? openText(row.jawabanTersegel, segel.jawabanTelusur(pengaduanId)) : null,
    dijawabAt: row.dijawabAt,
  }))
}
