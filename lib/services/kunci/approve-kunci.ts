import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import type { SetujuiKunciInput } from '@/lib/domain/kunci/kunci-schema'
import { PERSETUJUAN_MINIMUM } from '@/lib/domain/kunci/masa-tunggu'
import { findKunci, lockKunci, type Kunci } from '@/lib/data/kunci'
import { isDidirikan } from '@/lib/data/pendirian'
import { findPenentu } from '@/lib/data/penentu'
import type { UnitOfWork } from '@/lib/data/transaction'
import { insertPersetujuan, updateUsulanKunci } from '@/lib/data/usulan-kunci'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { peranDi } from './authorize'
import { activateFounding } from './activate-kunci'
import { runKunci } from './run-kunci'
import { assertNotSuspended } from './usulan-kunci'

/**
 * The post an approval counts from. After the founding only one held before the key was proposed: who could make accounts
 * cannot make the ones that approve.
 */
async function approverPeran({ tx, at }: UnitOfWork, petugas: Petugas, kunci: Kunci): Promise<Peran> {
  const posts = peranDi(petugas, kunci.layanan).filter((held) => may([held], 'kunci:approve'))
  // Nobody approves a key of his own, whatever posts he holds.
  if (posts.length === 0 || kunci.petugasId === petugas.id) throw new AppError('FORBIDDEN')
  const held =
    (await findPenentu(tx, petugas.id, at))?.jabatan.filter((post) => post.layanan === kunci.layanan && posts.includes(post.peran)) ?? []
  const counted = (await isDidirikan(tx, kunci.layanan)) ? held.filter((post) => post.sejak < kunci.dibuatAt) : held
  if (!counted[0]) throw new AppError('GUARD_FAILED', ['jabatanLebihMuda'])
  return counted[0].peran
}

async function countApproval(unit: UnitOfWork, kunci: Kunci): Promise<void> {
  if (kunci.persetujuan.length + 1 < PERSETUJUAN_MINIMUM || kunci.menungguSejak) return
  if (await isDidirikan(unit.tx, kunci.layanan)) {
    await updateUsulanKunci(unit.tx, kunci.id, { menungguSejak: unit.at })
  } else await activateFounding(unit, kunci)
}

/**
 * One of the two approvals of a proposed key. The second makes a founding key active; later its waiting time begins.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT "sidik.beda", GUARD_FAILED ("jabatanLebihMuda", "ditangguhkan"),
 *   CONFLICT when this petugas approved before, or the key is no longer proposed.
 */
export async function approveKunci(petugas: Petugas, { kunciId, sidik }: SetujuiKunciInput): Promise<void> {
  try {
    await runKunci(petugas, {
      tindakan: 'SETUJUI_KUNCI',
      objek: `kunciIdentitas:${kunciId}`,
      run: async (unit) => {
        await lockKunci(unit.tx, kunciId)
        const kunci = await findKunci(unit.tx, kunciId)
        if (!kunci) throw new AppError('NOT_FOUND')
        const peran = await approverPeran(unit, petugas, kunci)
        await assertNotSuspended(unit, petugas)
        if (kunci.status !== 'DIUSULKAN') throw new AppError('CONFLICT')
        if (plainSidik(sidikPenerima(kunci.penerima)).slice(0, 32) !== sidik) throw new AppError('INVALID_INPUT', ['sidik.beda'])
        await insertPersetujuan(unit.tx, unit.at, { kunciId, petugasId: petugas.id, peran, sidik })
        await countApproval(unit, kunci)
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
