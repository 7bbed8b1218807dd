import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKunciAktif, slotOf, type Kunci } from '@/lib/data/kunci'
import { closePendirian, isDidirikan } from '@/lib/data/pendirian'
import type { UnitOfWork } from '@/lib/data/transaction'
import { pinPenerima } from '@/lib/infra/penerima-tersemat'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { assertJam } from '@/lib/services/sistem/assert-jam'
import { auditSematan } from './audit-sematan'
import { authorizeAt } from './authorize'
import { runKunci } from './run-kunci'
import { keadaanOf, requireUsulan } from './usulan-kunci'

/** The post of whoever keeps this key goes with it. */
async function givePost({ tx }: UnitOfWork, { jenis, petugasId, layanan }: Kunci): Promise<void> {
  if (jenis !== 'PEMEGANG' || petugasId === null) return
  await tx.peranPetugas.updateMany({
    where: { petugasId, layanan, peran: 'PEMEGANG_IDENTITAS', selesai: null },
    data: { kunciPemegang: layanan },
  })
}

async function activate(unit: UnitOfWork, kunci: Kunci): Promise<void> {
  const slot = slotOf(kunci)
  await unit.tx.kunciIdentitas.update({
    where: { id: kunci.id },
    data: { status: 'AKTIF', aktif: slot, aktifAt: unit.at },
    select: { id: true },
  })
  await givePost(unit, kunci)
}

/**
 * Makes an approved key of the founding the one identities are sealed to. When custodian's and recovery key are both in
 * force the founding is over, for ever: there is something to protect from now on.
 */
export async function activateFounding(unit: UnitOfWork, kunci: Kunci): Promise<void> {
  const slot = slotOf(kunci)
  if ((await isDidirikan(unit.tx, kunci.layanan)) || (await findKunciAktif(unit.tx, slot))) return
  pinPenerima(slot, kunci.penerima, 'PENDIRIAN')
  auditSematan(unit, 'sistem', slot, { penerima: kunci.penerima, dasar: 'PENDIRIAN' })
  await activate(unit, kunci)
  const aktif = await unit.tx.kunciIdentitas.count({ where: { layanan: kunci.layanan, aktif: { not: null } } })
  if (aktif === 2 && (await closePendirian(unit.tx, kunci.layanan, unit.at))) {
    unit.audit({ aktor: 'sistem', tindakan: 'PENDIRIAN_DITUTUP', objek: `layanan:${kunci.layanan}` })
  }
}

/**
 * When the old key is lost together with the recovery key: a ripe new one begins, for new reports alone. What is sealed to
 * the old one is released to nobody. Nothing is sealed to it before two people at the machine have typed its fingerprint.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, GUARD_FAILED "belumMatang".
 */
export async function startKunciBaru(petugas: Petugas, kunciId: string): Promise<void> {
  await assertJam()
  await runKunci(petugas, {
    tindakan: 'MULAI_KUNCI_BARU',
    objek: `kunciIdentitas:${kunciId}`,
    run: async (unit) => {
      const { tx, at } = unit
      const kunci = await requireUsulan(unit, kunciId)
      authorizeAt(petugas, kunci.layanan, 'kunci:appoint')
      if ((await keadaanOf(tx, kunci, at)) !== 'MATANG') throw new AppError('GUARD_FAILED', ['belumMatang'])
      const lama = await findKunciAktif(tx, slotOf(kunci))
      if ((await tx.serahTerima.count({ where: { layanan: kunci.layanan, status: 'BERJALAN' } })) > 0) throw new AppError('CONFLICT')
      if (lama) {
        await tx.kunciIdentitas.update({
          where: { id: lama.id },
          data: { aktif: null, status: 'DIGANTI', digantiAt: at, hilangAt: at, bungkus: null },
          select: { id: true },
        })
        await tx.peranPetugas.updateMany({
          where: {
            layanan: kunci.layanan,
            peran: 'PEMEGANG_IDENTITAS',
            kunciPemegang: kunci.layanan,
            petugasId: { not: kunci.petugasId ?? undefined },
          },
          data: { kunciPemegang: null },
        })
      }
      await activate(unit, kunci)
      await notifyPenentu(unit, `baru:${kunciId}`, [kunci.layanan])
    },
  })
}
