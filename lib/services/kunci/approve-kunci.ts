import 'server-only'
import type { Peran } from '@/lib/domain/auth/peran'
import { may } from '@/lib/domain/auth/permissions'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { plainSidik } from '@/lib/domain/identitas/sidik'
import type { SetujuiKunciInput } from '@/lib/domain/kunci/kunci-schema'
import { findKunci, findKunciAktif, lockKunci, slotOf, type Kunci } from '@/lib/data/kunci'
import type { UnitOfWork } from '@/lib/data/transaction'
import { isUniqueViolation } from '@/lib/infra/db-errors'
import { pinPenerima, sidikPenerima } from '@/lib/infra/penerima-tersemat'
import { peranDi } from './authorize'
import { runKunci } from './run-kunci'

/** Two people compare the fingerprint on paper with the one on the screen. */
export const PERSETUJUAN_MINIMUM = 2

function approverPeran(petugas: Petugas, kunci: Kunci): Peran {
  const peran = peranDi(petugas, kunci.layanan).find((held) => may([held], 'kunci:approve'))
  // Nobody approves a key of his own, whatever posts he holds.
  if (!peran || kunci.petugasId === petugas.id) throw new AppError('FORBIDDEN')
  return peran
}

/** Makes an approved key the one identities are sealed to, where none is in its way; otherwise a hand-over must come first. */
async function activateFirst({ tx, at }: UnitOfWork, kunci: Kunci): Promise<void> {
  const slot = slotOf(kunci)
  if (await findKunciAktif(tx, slot)) return
  pinPenerima(slot, kunci.penerima)
  await tx.kunciIdentitas.update({ where: { id: kunci.id }, data: { status: 'AKTIF', aktif: slot, aktifAt: at }, select: { id: true } })
  if (kunci.jenis !== 'PEMEGANG' || kunci.petugasId === null) return
  await tx.peranPetugas.updateMany({
    where: { petugasId: kunci.petugasId, layanan: kunci.layanan, peran: 'PEMEGANG_IDENTITAS', selesai: null }, data: { kunciPemegang: kunci.layanan },
  })
}

/**
 * One of the two approvals of a proposed key; the second makes a first key active.
 * @throws AppError NOT_FOUND, FORBIDDEN, INVALID_INPUT "sidik.beda", CONFLICT when this petugas approved before, or the key
 *   is no longer proposed.
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
        const peran = approverPeran(petugas, kunci)
        if (kunci.status !== 'DIUSULKAN') throw new AppError('CONFLICT')
        if (plainSidik(sidikPenerima(kunci.penerima)).slice(0, 32) !== sidik) throw new AppError('INVALID_INPUT', ['sidik.beda'])
        await unit.tx.persetujuanKunci.createMany({ data: [{ kunciId, petugasId: petugas.id, peran, sidik, dibuatAt: unit.at }] })
        if (kunci.persetujuan.length + 1 >= PERSETUJUAN_MINIMUM) await activateFirst(unit, kunci)
      },
    })
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('CONFLICT')
    throw error
  }
}
