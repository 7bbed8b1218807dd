import 'server-only'
import { HARI_TANGGUH } from '@/lib/domain/jabatan/penentu'
import type { IsiUsulan, JenisUsulan } from '@/lib/domain/jabatan/usulan'
import { isPemimpinBidang } from '@/lib/domain/dokumen/langkah'
import { AppError } from '@/lib/domain/errors'
import { peranBertentangan } from '@/lib/domain/petugas/pisah-peran'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { fromDateColumn } from '@/lib/data/dates'
import { clearSecondFactor, countAdminSistem, endPeran, findAkun, insertPeran, setAktif, setKataSandi, setSurel } from '@/lib/data/akun'
import { deleteAkunKantor } from '@/lib/data/akun-kantor'
import { setTungguKunci } from '@/lib/data/instansi'
import { endBagian } from '@/lib/data/pemegang-bagian'
import { passOnKasus } from './pass-on-kasus'
import { lockPetugas } from '@/lib/data/petugas'
import { findTerjaga, suspendPenentu } from '@/lib/data/penentu'
import { revokeAllSessions } from '@/lib/data/session'
import type { UnitOfWork } from '@/lib/data/transaction'
import { isKantorSendiri } from '@/lib/data/unit'

/** One act about an account, whether it takes effect at once or after somebody's word. `rahasia`: what must not be read. */
export type ActJabatan = Readonly<{ petugasId: string; isi: IsiUsulan; rahasia: string | null }>

type Apply = (unit: UnitOfWork, act: ActJabatan) => Promise<void>

const required = <T>(value: T | null | undefined): T => {
  if (value === null || value === undefined) throw new AppError('INVALID_INPUT', ['umum.wajib'])
  return value
}

/** Who was locked out and let in anew decides about nothing for some days: it may not be he. */
async function suspend({ tx, at }: UnitOfWork, petugasId: string): Promise<void> {
  await revokeAllSessions(tx, petugasId, at)
  await suspendPenentu(tx, petugasId, new Date(at.getTime() + HARI_TANGGUH * 86_400_000))
}

/** Judges a post against those already held. @throws AppError NOT_FOUND, INVALID_INPUT ('peran.bertentangan', 'peran.sudah'). */
export async function judgePeran({ tx, at }: UnitOfWork, { petugasId, isi }: ActJabatan): Promise<void> {
  // Two posts given at the same moment must see each other.
  await lockPetugas(tx, petugasId)
  const akun = await findAkun(tx, petugasId)
  if (!akun) throw new AppError('NOT_FOUND')
  const today = officeDate(at)
  const held = akun.peran.filter((row) => row.berakhirAt === null && (row.selesai === null || fromDateColumn(row.selesai) >= today))
  const peran = required(isi.peran)
  if (
    peranBertentangan(
      held.map((row) => row.peran),
      peran,
    ).length > 0
  )
    throw new AppError('INVALID_INPUT', ['peran.bertentangan'])
  // Who holds a share of a recovery key neither runs the machine nor keeps the identities it is for.
  const share = isi.layanan && (peran === 'ADMIN_SISTEM' || peran === 'PEMEGANG_IDENTITAS') ? await findTerjaga(tx, petugasId, at) : null
  if (share?.bagian) throw new AppError('INVALID_INPUT', ['peran.bertentangan'])
  if (held.some((row) => row.peran === peran && row.layanan === isi.layanan)) throw new AppError('INVALID_INPUT', ['peran.sudah'])
  // Files are given to divisions: whoever leads one and sits in the office at large would never be handed any.
  if (isi.layanan && isPemimpinBidang(isi.layanan, peran) && (await isKantorSendiri(tx, akun.unit.id, isi.layanan)))
    throw new AppError('INVALID_INPUT', ['peran.bidang'])
}

async function assertNotLastAdmin({ tx, at }: UnitOfWork, petugasId: string): Promise<void> {
  if ((await countAdminSistem(tx, at, petugasId)) === 0) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
}

async function givePost(unit: UnitOfWork, act: ActJabatan): Promise<void> {
  await judgePeran(unit, act)
  const { peran, layanan, mulai, selesai, delegasi, calon } = act.isi
  const mulaiAt = mulai ?? officeDate(unit.at)
  await insertPeran(unit.tx, unit.at, {
    petugasId: act.petugasId,
    peran: required(peran),
    layanan: required(layanan),
    mulai: mulaiAt,
    selesai: selesai ?? null,
    delegasi: delegasi ?? null,
    calon: calon ?? false,
  })
}

async function endPost(unit: UnitOfWork, { petugasId, isi }: ActJabatan): Promise<void> {
  const row = (await findAkun(unit.tx, petugasId))?.peran.find((peran) => peran.id === isi.peranId)
  if (!row) throw new AppError('NOT_FOUND')
  if (row.peran === 'ADMIN_SISTEM') await assertNotLastAdmin(unit, petugasId)
  await endPeran(unit.tx, row.id, unit.at)
  await passOnKasus(unit, { petugasId, post: row, penerusId: isi.penerusId ?? null })
}

async function resetSandi(unit: UnitOfWork, { petugasId, rahasia }: ActJabatan): Promise<void> {
  await setKataSandi(unit.tx, petugasId, required(rahasia), true)
  // A new invitation: whoever answers the old one through another door is shut out too.
  await deleteAkunKantor(unit.tx, petugasId)
  await suspend(unit, petugasId)
}

/** What each proposal does once it takes effect. */
export const APPLY: Readonly<Record<JenisUsulan, Apply>> = {
  BERI_PERAN: givePost,
  AKHIRI_PERAN: endPost,
  AKTIFKAN: async (unit, { petugasId }) => {
    if (!(await setAktif(unit.tx, petugasId, true))) throw new AppError('CONFLICT')
    await suspend(unit, petugasId)
  },
  NONAKTIFKAN: async (unit, { petugasId }) => {
    if ((await countAdminSistem(unit.tx, unit.at, petugasId)) === 0) throw new AppError('GUARD_FAILED', ['adminTerakhir'])
    if (!(await setAktif(unit.tx, petugasId, false))) throw new AppError('CONFLICT')
    await revokeAllSessions(unit.tx, petugasId, unit.at)
    await endBagian(unit.tx, unit.at, petugasId)
  },
  ATUR_ULANG_SANDI: resetSandi,
  ATUR_ULANG_2FA: async (unit, { petugasId }) => {
    await clearSecondFactor(unit.tx, petugasId)
    await suspend(unit, petugasId)
  },
  UBAH_SUREL: async ({ tx }, { petugasId, rahasia }) => setSurel(tx, petugasId, required(rahasia)),
  UBAH_TUNGGU: async ({ tx }, { isi }) => {
    await setTungguKunci(tx, required(isi.layanan), required(isi.jam))
  },
}
