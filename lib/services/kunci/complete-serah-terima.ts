import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { toDateColumn } from '@/lib/data/dates'
import { countSegelUlang, exchangeAmplop, type SerahTerima } from '@/lib/data/kunci'
import { endPemegang, seatPemegang } from '@/lib/data/pemegang-identitas'
import { endSerahTerima, isTantanganTerjawab } from '@/lib/data/serah-terima'
import type { UnitOfWork } from '@/lib/data/transaction'
import { activateKunci, retireKunci } from '@/lib/data/usulan-kunci'
import { crashPoint } from '@/lib/infra/crash'
import type { Tx } from '@/lib/infra/db'
import { refusalCodeOf } from '@/lib/infra/db-errors'
import { pinOnly, pinPenerima } from '@/lib/infra/penerima-tersemat'
import { auditSematan } from './audit-sematan'
import { runKunci } from './run-kunci'
import { requireProses } from './serah-terima-pelaku'

/** The old custodian's post ends and the new one's begins in the same instant: there are never two, nor none. */
async function movePost({ tx, at }: UnitOfWork, { layanan, kunciLama, kunciBaru }: SerahTerima): Promise<void> {
  const today = toDateColumn(officeDate(at))
  if (kunciLama.petugasId !== kunciBaru.petugasId && kunciLama.petugasId !== null) {
    await endPemegang(tx, kunciLama.petugasId, layanan, new Date(today.getTime() - 86_400_000))
  }
  if (kunciBaru.petugasId !== null) await seatPemegang(tx, kunciBaru.petugasId, layanan)
}

async function switchKeys(unit: UnitOfWork, proses: SerahTerima, slot: string): Promise<void> {
  const { tx, at } = unit
  await retireKunci(tx, at, proses.kunciLama.id, false)
  await activateKunci(tx, at, proses.kunciBaru.id, slot)
  if (proses.kunciBaru.jenis === 'PEMEGANG') await movePost(unit, proses)
  await endSerahTerima(tx, at, proses.id, 'SELESAI')
}

/** The challenge it began with was answered for this very key; without that no pin moves. @throws AppError CONFLICT. */
async function assertTerbukti(tx: Tx, { id, kunciBaru }: SerahTerima): Promise<void> {
  if (!(await isTantanganTerjawab(tx, id, kunciBaru.id))) throw new AppError('CONFLICT')
}

/** A report that came in this very moment is sealed to the old key: the database refuses, and the browser goes on. */
async function exchangeAll(tx: Tx, serahTerimaId: string): Promise<void> {
  try {
    await exchangeAmplop(tx, serahTerimaId)
  } catch (error) {
    if (refusalCodeOf(error) === 'KB006') throw new AppError('GUARD_FAILED', ['SEMUA_DIUJI'])
    throw error
  }
}

/**
 * Ends a hand-over: every envelope of the old key is exchanged for its tested successor, the keys and the custodian's post
 * change over, or nothing does. Reports that came meanwhile must have been sealed anew too.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, GUARD_FAILED while envelopes are left.
 */
export async function completeSerahTerima(petugas: Petugas, serahTerimaId: string): Promise<void> {
  const { slot, penerima } = await runKunci(petugas, {
    tindakan: 'SELESAIKAN_SERAH_TERIMA',
    objek: `serahTerima:${serahTerimaId}`,
    run: async (unit) => {
      const proses = await requireProses(unit.tx, petugas, serahTerimaId, 'UJI')
      await assertTerbukti(unit.tx, proses)
      const { jumlah, diuji } = await countSegelUlang(unit.tx, proses, null)
      if (diuji < jumlah) throw new AppError('GUARD_FAILED', ['SEMUA_DIUJI'])
      const slotBaru = `${proses.layanan}:${proses.kunciBaru.jenis}`
      // Before the exchange, so that a crash between file and database stops no report.
      pinPenerima(slotBaru, proses.kunciBaru.penerima, 'TANTANGAN')
      await exchangeAll(unit.tx, serahTerimaId)
      await switchKeys(unit, proses, slotBaru)
      auditSematan(unit, `petugas:${petugas.id}`, slotBaru, {
        penerima: proses.kunciBaru.penerima,
        dasar: 'TANTANGAN',
        proses: serahTerimaId,
      })
      return { slot: slotBaru, penerima: proses.kunciBaru.penerima }
    },
  })
  crashPoint('after_serah_terima')
  pinOnly(slot, penerima, 'TANTANGAN')
}
