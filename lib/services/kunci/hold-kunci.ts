import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { SUARA_MINIMUM } from '@/lib/domain/kunci/masa-tunggu'
import { findKunci, findKunciAktif, type Kunci } from '@/lib/data/kunci'
import { isSerahTerimaBerjalan } from '@/lib/data/serah-terima'
import { countSuara } from '@/lib/data/suara-pemulihan'
import type { UnitOfWork } from '@/lib/data/transaction'
import { updateUsulanKunci } from '@/lib/data/usulan-kunci'
import { db, type Tx } from '@/lib/infra/db'
import { notifyPenentu } from '@/lib/services/jabatan/notify-penentu'
import { runKunci } from './run-kunci'
import { challengeSuara, voteWithShare, type Suara } from './suara-pemulihan'
import { createTantangan, requireTantangan, type Jawaban, type Tantangan } from './tantangan'
import { assertNotSuspended, keadaanOf, requireUsulan } from './usulan-kunci'

const objekOf = (kunciId: string) => `kunciIdentitas:${kunciId}`

/** The key of the sitting custodian, who alone lets a key through or objects. @throws AppError FORBIDDEN. */
async function requireSitting(tx: Tx, petugas: Petugas, kunci: Kunci): Promise<Kunci> {
  const sitting = await findKunciAktif(tx, `${kunci.layanan}:PEMEGANG`)
  if (!sitting || sitting.petugasId !== petugas.id) throw new AppError('FORBIDDEN')
  return sitting
}

/** A challenge only the sitting custodian's key opens. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function challengePelepasan(petugas: Petugas, kunciId: string): Promise<Tantangan> {
  const kunci = await findKunci(db, kunciId)
  if (!kunci) throw new AppError('NOT_FOUND')
  const { penerima } = await requireSitting(db, petugas, kunci)
  return createTantangan(petugas, { tujuan: 'LEPAS_KUNCI', objek: objekOf(kunciId), penerima })
}

/**
 * The sitting custodian lets an approved key through before its waiting time is over, by opening a challenge with his own.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, GUARD_FAILED "belumDisetujui", INVALID_INPUT "jawaban.salah".
 */
export async function releaseKunci(petugas: Petugas, { kunciId, ...jawaban }: Jawaban & Readonly<{ kunciId: string }>): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'LEPAS_KUNCI',
    objek: objekOf(kunciId),
    run: async (unit) => {
      const kunci = await requireUsulan(unit, kunciId)
      const sitting = await requireSitting(unit.tx, petugas, kunci)
      if ((await keadaanOf(unit.tx, kunci, unit.at)) !== 'MENUNGGU') throw new AppError('GUARD_FAILED', ['belumDisetujui'])
      await requireTantangan(unit, petugas, { tujuan: 'LEPAS_KUNCI', objek: objekOf(kunciId), penerima: sitting.penerima }, jawaban)
      await updateUsulanKunci(unit.tx, kunciId, { dilepasAt: unit.at })
    },
  })
}

/**
 * The sitting custodian's one objection, with its reason: the key rests until two recovery holders decide.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT when he objected before or the key is in use, GUARD_FAILED "ditangguhkan".
 */
export async function objectKunci(petugas: Petugas, { kunciId, alasan }: Readonly<{ kunciId: string; alasan: string }>): Promise<void> {
  await runKunci(petugas, {
    tindakan: 'KEBERATAN_KUNCI',
    objek: objekOf(kunciId),
    run: async (unit) => {
      const { tx, at } = unit
      const kunci = await requireUsulan(unit, kunciId)
      await requireSitting(tx, petugas, kunci)
      await assertNotSuspended(unit, petugas)
      if (kunci.keberatanAt || (await isSerahTerimaBerjalan(tx, { kunciBaruId: kunciId }))) throw new AppError('CONFLICT')
      await updateUsulanKunci(tx, kunciId, { keberatanAt: at, keberatanId: petugas.id, keberatanAlasan: alasan, dilepasAt: null })
      await notifyPenentu(unit, `keberatan:${kunciId}`, [kunci.layanan])
    },
  })
}

async function decide({ tx, at }: UnitOfWork, kunciId: string): Promise<void> {
  const { setuju, menolak } = await countSuara(tx, objekOf(kunciId))
  if (setuju >= SUARA_MINIMUM) await updateUsulanKunci(tx, kunciId, { putusanAt: at })
  else if (menolak >= SUARA_MINIMUM) await updateUsulanKunci(tx, kunciId, { status: 'DITOLAK', putusanAt: at })
}

/** A challenge only this recovery holder's own key opens. @throws AppError NOT_FOUND, FORBIDDEN. */
export async function challengeKeberatan(petugas: Petugas, kunciId: string): Promise<Tantangan> {
  const kunci = await findKunci(db, kunciId)
  if (!kunci) throw new AppError('NOT_FOUND')
  return challengeSuara(petugas, objekOf(kunciId), [kunci.layanan])
}

/**
 * A recovery holder's word on an objection, given with his own key. Two of the same kind decide.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, GUARD_FAILED "tanpaKeberatan", INVALID_INPUT "jawaban.salah".
 */
export async function voteKunci(petugas: Petugas, suara: Suara & Readonly<{ kunciId: string }>): Promise<void> {
  await runKunci(petugas, {
    tindakan: suara.setuju ? 'SUARA_SETUJU' : 'SUARA_MENOLAK',
    objek: objekOf(suara.kunciId),
    run: async (unit) => {
      const kunci = await requireUsulan(unit, suara.kunciId)
      if ((await keadaanOf(unit.tx, kunci, unit.at)) !== 'KEBERATAN') throw new AppError('GUARD_FAILED', ['tanpaKeberatan'])
      if (kunci.petugasId === petugas.id) throw new AppError('FORBIDDEN')
      await voteWithShare(unit, petugas, { ...suara, layanan: [kunci.layanan], objek: objekOf(suara.kunciId) })
      await decide(unit, suara.kunciId)
    },
  })
}
