import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isDitangguhkan } from '@/lib/domain/jabatan/penentu'
import type { JenisUsulan } from '@/lib/domain/jabatan/usulan'
import { findPenentu } from '@/lib/data/penentu'
import { inTransaction } from '@/lib/data/transaction'
import { endUsulan, findUsulan, lockUsulan, type UsulanJabatan } from '@/lib/data/usulan-jabatan'
import type { Tx } from '@/lib/infra/db'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'

/** Nobody keeps himself in a post by his own no. */
const NOT_BY_HIMSELF: readonly JenisUsulan[] = ['AKHIRI_PERAN', 'NONAKTIFKAN']

/** May this petugas end the proposal without effect? */
export async function mayReject(
  petugas: Petugas,
  usulan: UsulanJabatan,
  { tx, at }: Readonly<{ tx: Pick<Tx, 'petugas'>; at: Date }>,
): Promise<boolean> {
  if (usulan.diusulkanId === petugas.id) return true
  if (usulan.petugasId === petugas.id) return !NOT_BY_HIMSELF.includes(usulan.jenis)
  const penentu = await findPenentu(tx, petugas.id, at)
  if (!penentu || penentu.adminSistem || isDitangguhkan(penentu.ditangguhkanSampai, at)) return false
  return penentu.jabatan.some((post) => usulan.layanan.includes(post.layanan) && (post.sampai === null || post.sampai > at))
}

/**
 * Ends a proposal without effect: by its proposer, by a holder of a deciding post, or by the person concerned unless it is
 * about leaving. @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when it is over.
 */
export async function rejectUsulan(petugas: Petugas, usulanId: string): Promise<void> {
  const objek = `usulanJabatan:${usulanId}`
  await recordRefusal(petugas, 'TOLAK_USULAN', objek, () =>
    inTransaction(async (unit) => {
      await lockUsulan(unit.tx, usulanId)
      const usulan = await findUsulan(unit.tx, usulanId)
      if (!usulan) throw new AppError('NOT_FOUND')
      if (!(await mayReject(petugas, usulan, unit))) throw new AppError('FORBIDDEN')
      if (!(await endUsulan(unit.tx, unit.at, usulanId, 'DITOLAK', petugas.id))) throw new AppError('CONFLICT')
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'TOLAK_USULAN', objek, rincian: { jenis: usulan.jenis } })
    }),
  )
}
