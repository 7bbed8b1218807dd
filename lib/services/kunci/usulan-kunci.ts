import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isDitangguhkan } from '@/lib/domain/jabatan/penentu'
import { keadaanUsulan, type KeadaanUsulan } from '@/lib/domain/kunci/masa-tunggu'
import { findInstansi } from '@/lib/data/instansi'
import { findKunci, lockKunci, type Kunci } from '@/lib/data/kunci'
import { isDidirikan } from '@/lib/data/pendirian'
import { findPenentu } from '@/lib/data/penentu'
import type { UnitOfWork } from '@/lib/data/transaction'
import type { Tx } from '@/lib/infra/db'

/** Hours an approved key of this layanan waits. */
const jamOf = async (tx: Tx, kunci: Pick<Kunci, 'layanan'>) => (await findInstansi(tx, kunci.layanan))?.tungguKunciJam ?? 72

/** Where a proposed key stands now. */
export async function keadaanOf(tx: Tx, kunci: Kunci, at: Date): Promise<KeadaanUsulan> {
  const rule = { didirikan: await isDidirikan(tx, kunci.layanan), jam: await jamOf(tx, kunci) }
  return keadaanUsulan({ ...kunci, persetujuan: kunci.persetujuan.length }, rule, at)
}

/** A key still proposed, locked until the transaction ends. @throws AppError NOT_FOUND, CONFLICT. */
export async function requireUsulan({ tx }: UnitOfWork, kunciId: string): Promise<Kunci> {
  await lockKunci(tx, kunciId)
  const kunci = await findKunci(tx, kunciId)
  if (!kunci) throw new AppError('NOT_FOUND')
  if (kunci.status !== 'DIUSULKAN') throw new AppError('CONFLICT')
  return kunci
}

/** @throws AppError GUARD_FAILED "ditangguhkan" while somebody's reset of his account is fresh. */
export async function assertNotSuspended({ tx, at }: UnitOfWork, petugas: Petugas): Promise<void> {
  const penentu = await findPenentu(tx, petugas.id, at)
  if (penentu && isDitangguhkan(penentu.ditangguhkanSampai, at)) throw new AppError('GUARD_FAILED', ['ditangguhkan'])
}
