import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { belumDikonfirmasi, mayRecover } from '@/lib/domain/jabatan/penentu'
import { SUARA_MINIMUM } from '@/lib/domain/kunci/masa-tunggu'
import type { SuaraUsulanInput } from '@/lib/domain/jabatan/usulan'
import { listPenentu } from '@/lib/data/penentu'
import { countSuara } from '@/lib/data/suara-pemulihan'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { findUsulan, type UsulanJabatan } from '@/lib/data/usulan-jabatan'
import { db } from '@/lib/infra/db'
import { recordRefusal } from '@/lib/services/alur/audit-refusal'
import { challengeSuara, voteWithShare } from '@/lib/services/kunci/suara-pemulihan'
import type { Tantangan } from '@/lib/services/kunci/tantangan'
import { assertJam } from '@/lib/services/sistem/assert-jam'
import { requireMenunggu } from './confirm-usulan'
import { finishUsulan } from './finish-usulan'
import { perihalOf } from './perihal'

const objekOf = (usulanId: string) => `usulanJabatan:${usulanId}`

/** @throws AppError FORBIDDEN for proposer and person concerned, GUARD_FAILED "adaYangDapatMengonfirmasi". */
async function assertOrphaned({ tx, at }: UnitOfWork, petugas: Petugas, usulan: UsulanJabatan): Promise<void> {
  if ([usulan.diusulkanId, usulan.petugasId].includes(petugas.id)) throw new AppError('FORBIDDEN')
  const waiting = belumDikonfirmasi(
    usulan,
    usulan.konfirmasi.map((row) => row.layanan),
  )
  const all = await listPenentu(tx, usulan.layanan, at)
  const perihal = { ...perihalOf(usulan), menungguSejak: usulan.menungguSejak }
  // Where one layanan is enough, all of them must be without anybody; otherwise each that still waits.
  if (!waiting.every((layanan) => mayRecover(all, perihal, layanan, at))) throw new AppError('GUARD_FAILED', ['adaYangDapatMengonfirmasi'])
}

/** @throws AppError NOT_FOUND, FORBIDDEN for who holds no share. */
export async function challengeUsulan(petugas: Petugas, usulanId: string): Promise<Tantangan> {
  const usulan = await findUsulan(db, usulanId)
  if (!usulan) throw new AppError('NOT_FOUND')
  return challengeSuara(petugas, objekOf(usulanId), usulan.layanan)
}

/**
 * When nobody is left who could confirm, two recovery holders do, each with his own key, after 72 hours. Returns what the
 * second of them alone shall read, or null.
 * @throws AppError NOT_FOUND, FORBIDDEN, CONFLICT, GUARD_FAILED ("adaYangDapatMengonfirmasi", "jamBelumDipastikan"),
 *   INVALID_INPUT "jawaban.salah".
 */
export async function recoverUsulan(petugas: Petugas, { usulanId, ...jawaban }: SuaraUsulanInput): Promise<string | null> {
  const objek = objekOf(usulanId)
  return recordRefusal(petugas, 'SUARA_SETUJU', objek, async () => {
    await assertJam()
    return await inTransaction(async (unit) => {
      const usulan = await requireMenunggu(unit, usulanId)
      await assertOrphaned(unit, petugas, usulan)
      await voteWithShare(unit, petugas, { ...jawaban, setuju: true, objek, layanan: usulan.layanan })
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'SUARA_SETUJU', objek, rincian: { jenis: usulan.jenis } })
      return (await countSuara(unit.tx, objek)).setuju >= SUARA_MINIMUM ? finishUsulan(unit, usulan, petugas.id) : null
    })
  })
}
