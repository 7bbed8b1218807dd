import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { findKunciAktif, slotOf, type Kunci } from '@/lib/data/kunci'
import { seatPemegang, unseatOthers } from '@/lib/data/pemegang-identitas'
import { closePendirian, isDidirikan } from '@/lib/data/pendirian'
import { isSerahTerimaBerjalan } from '@/lib/data/serah-terima'
import type { UnitOfWork } from '@/lib/data/transaction'
import { activateKunci, countKunciAktif, retireKunci } from '@/lib/data/usulan-kunci'
import { pinPenerima } from '@/lib/infra/penerima-tersemat'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { assertJam } from '@/lib/services/sistem/assert-jam'
import { auditSematan } from './audit-sematan'
import { authorizeAt } from './authorize'
import { runKunci } from './run-kunci'
import { keadaanOf, requireUsulan } from './usulan-kunci'

/** The post of whoever keeps this key goes with it. */
async function activate({ tx, at }: UnitOfWork, kunci: Kunci): Promise<void> {
  await activateKunci(tx, at, kunci.id, slotOf(kunci))
  if (kunci.jenis === 'PEMEGANG' && kunci.petugasId !== null) await seatPemegang(tx, kunci.petugasId, kunci.layanan)
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
  const aktif = await countKunciAktif(unit.tx, kunci.layanan)
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
      if (await isSerahTerimaBerjalan(tx, { layanan: kunci.layanan })) throw new AppError('CONFLICT')
      if (lama) {
        await retireKunci(tx, at, lama.id, true)
        await unseatOthers(tx, kunci.petugasId, kunci.layanan)
      }
      await activate(unit, kunci)
      await notifyPenentu(unit, `baru:${kunciId}`, [kunci.layanan])
    },
  })
}
