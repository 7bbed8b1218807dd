import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { belumDikonfirmasi, isLewat, SALAH_KODE, whyNotConfirm, type AlasanTidak } from '@/lib/domain/jabatan/penentu'
import { DENGAN_KODE, type KonfirmasiInput } from '@/lib/domain/jabatan/usulan'
import type { Layanan } from '@/lib/domain/layanan'
import { findPemilikKode } from '@/lib/data/akun'
import { findPenentu } from '@/lib/data/penentu'
import { findInstansi } from '@/lib/data/instansi'
import { inTransaction, type UnitOfWork } from '@/lib/data/transaction'
import { countSalahKode, endUsulan, findUsulan, insertKonfirmasi, lockUsulan, type UsulanJabatan } from '@/lib/data/usulan-jabatan'
import { auditRefusal } from '@/lib/services/alur/audit-refusal'
import { provePresence } from '@/lib/services/masuk/prove-presence'
import { assertJam } from '@/lib/services/sistem/assert-jam'
import { finishUsulan } from './finish-usulan'
import { isKodeKonfirmasi, isMilikSendiri } from './kode-konfirmasi'
import { perihalOf } from './perihal'

const HOUR = 3_600_000

/** The layanan of a proposal this person may give his word for. @throws AppError FORBIDDEN with the reason. */
async function confirmable({ tx, at }: UnitOfWork, petugas: Petugas, usulan: UsulanJabatan): Promise<readonly Layanan[]> {
  const penentu = await findPenentu(tx, petugas.id, at)
  const waiting = belumDikonfirmasi(
    usulan,
    usulan.konfirmasi.map((row) => row.layanan),
  )
  const reasons = waiting.map((layanan) => (penentu ? whyNotConfirm(penentu, perihalOf(usulan), layanan, at) : 'BUKAN_PENENTU'))
  const allowed = waiting.filter((_, index) => reasons[index] === null)
  if (allowed.length === 0) throw new AppError('FORBIDDEN', reasons.filter((reason): reason is AlasanTidak => reason !== null).slice(0, 1))
  return allowed
}

/** @throws AppError NOT_FOUND, CONFLICT when it is over, GUARD_FAILED "usulanLewat", "belumWaktunya". */
export async function requireMenunggu({ tx, at }: UnitOfWork, usulanId: string): Promise<UsulanJabatan> {
  await lockUsulan(tx, usulanId)
  const usulan = await findUsulan(tx, usulanId)
  if (!usulan) throw new AppError('NOT_FOUND')
  if (usulan.status !== 'MENUNGGU') throw new AppError('CONFLICT')
  if (isLewat(usulan.menungguSejak, at)) throw new AppError('GUARD_FAILED', ['usulanLewat'])
  // A shorter wait would let the next proposal through sooner: it waits as long as the one it replaces.
  if (usulan.jenis === 'UBAH_TUNGGU' && usulan.isi.layanan) {
    const hours = (await findInstansi(tx, usulan.isi.layanan))?.tungguKunciJam ?? 0
    if (at.getTime() - usulan.menungguSejak.getTime() < hours * HOUR) throw new AppError('GUARD_FAILED', ['belumWaktunya'])
  }
  return usulan
}

class WrongCode extends AppError {}

/** Whose code is asked for, or null where none is. Judged before the second factor is used up: left empty is no guess. */
async function pemilikKode({ tx }: UnitOfWork, usulan: UsulanJabatan, typed: string) {
  if (!DENGAN_KODE.includes(usulan.jenis) || usulan.petugasId === null) return null
  const pemilik = await findPemilikKode(tx, usulan.petugasId)
  if (!pemilik || !isMilikSendiri(pemilik)) throw new AppError('GUARD_FAILED', ['penerimaBelumSiap'])
  if (typed === '') throw new AppError('INVALID_INPUT', ['kodeKonfirmasi.wajib'])
  return pemilik
}

/** The code shows that the confirmer has spoken with whoever holds the account now. */
async function assertKode(unit: UnitOfWork, usulan: UsulanJabatan, typed: string): Promise<void> {
  const pemilik = await pemilikKode(unit, usulan, typed)
  if (pemilik && !isKodeKonfirmasi(usulan.id, pemilik, typed)) throw new WrongCode('INVALID_INPUT', ['kodeKonfirmasi.salah'])
}

/** Guessing ends the proposal, not the account. */
async function noteWrongCode(usulanId: string): Promise<void> {
  if ((await countSalahKode(usulanId)) < SALAH_KODE) return
  await inTransaction(async ({ tx, at, audit }) => {
    if (await endUsulan(tx, at, usulanId, 'LEWAT', null))
      audit({ aktor: 'sistem', tindakan: 'USULAN_LEWAT', objek: `usulanJabatan:${usulanId}`, rincian: { sebab: 'salahKode' } })
  })
}

/**
 * Somebody's word for a proposal that is not his own. The last one needed makes it take effect. Returns what only he shall
 * read (the second half of a first password), or null.
 * @throws AppError NOT_FOUND, FORBIDDEN with the reason, CONFLICT, INVALID_INPUT ("kehadiran.salah", "kodeKonfirmasi.salah", "kodeKonfirmasi.wajib"),
 *   GUARD_FAILED ("faktorKeduaWajib", "penerimaBelumSiap", "usulanLewat", "belumWaktunya", "jamBelumDipastikan").
 */
export async function confirmUsulan(petugas: Petugas, { usulanId, kodeKonfirmasi, kehadiran }: KonfirmasiInput): Promise<string | null> {
  const objek = `usulanJabatan:${usulanId}`
  try {
    await assertJam()
    await inTransaction(async (unit) => {
      const usulan = await requireMenunggu(unit, usulanId)
      await confirmable(unit, petugas, usulan)
      await pemilikKode(unit, usulan, kodeKonfirmasi)
    })
    await provePresence(petugas, kehadiran)
    return await inTransaction(async (unit) => {
      const usulan = await requireMenunggu(unit, usulanId)
      const layanan = await confirmable(unit, petugas, usulan)
      await assertKode(unit, usulan, kodeKonfirmasi)
      await insertKonfirmasi(unit.tx, unit.at, usulanId, layanan, petugas.id)
      unit.audit({ aktor: `petugas:${petugas.id}`, tindakan: 'KONFIRMASI_JABATAN', objek, rincian: { jenis: usulan.jenis } })
      const done = [...usulan.konfirmasi.map((row) => row.layanan), ...layanan]
      return belumDikonfirmasi(usulan, done).length === 0 ? finishUsulan(unit, usulan, petugas.id) : null
    })
  } catch (error) {
    if (error instanceof WrongCode) await noteWrongCode(usulanId)
    await auditRefusal(petugas, 'KONFIRMASI_JABATAN', objek, error)
    throw error
  }
}
