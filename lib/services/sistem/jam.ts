import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { isBerbeda, isTanggalTertulis, judgeJam, type SebabJam } from '@/lib/domain/sistem/jam'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { believeJam, readJam, releaseJam, stopJam, type JamStored } from '@/lib/data/jam'
import { inTransaction } from '@/lib/data/transaction'
import { restartTunggu } from '@/lib/data/usulan-jabatan'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { administrate } from '@/lib/services/petugas/administrate'

const judge = ({ database, terakhir, maju, mundur }: JamStored): SebabJam | null =>
  judgeJam({ system: now().getTime(), database: database.getTime(), terakhir: terakhir?.getTime() ?? null, maju, mundur })

async function stop(sebab: SebabJam): Promise<void> {
  await inTransaction(async ({ tx, at, audit }) => {
    if (await stopJam(tx, at, sebab)) audit({ aktor: 'sistem', tindakan: 'JAM_BERHENTI', objek: 'jam', rincian: { sebab } })
  })
  log('error', 'jam.berhenti', { reason: sebab })
}

/**
 * Why the clock is not believed, or null. Once it was not, that stays so until an administrator has confirmed the date,
 * whatever the clock shows later. A demo that is looked at on another day has moved its clock on purpose.
 */
export async function checkJam(): Promise<SebabJam | null> {
  if (env().clockOffset !== 0) return null
  const stored = await readJam()
  if (stored.dihentikanAt) return stored.sebab
  const sebab = judge(stored)
  if (sebab) await stop(sebab)
  else if (stored.nomor !== null) await believeJam(stored.nomor)
  return sebab
}

/**
 * An administrator says which day it is; the page does not show it, so he has to know. Work goes on when the clock agrees.
 * @throws AppError FORBIDDEN, GUARD_FAILED ('jamBerbeda'), INVALID_INPUT ('tanggalHariIni.salah').
 */
export async function confirmJam(petugas: Petugas, tanggalHariIni: string): Promise<void> {
  const act = { petugas, permission: 'petugas:manage', tindakan: 'JAM_DIPASTIKAN', objek: 'jam' } as const
  const { database } = await readJam()
  await administrate(act, async ({ tx, at }) => {
    if (isBerbeda({ system: at.getTime(), database: database.getTime() })) throw new AppError('GUARD_FAILED', ['jamBerbeda'])
    if (!isTanggalTertulis(tanggalHariIni, officeDate(at))) throw new AppError('INVALID_INPUT', ['tanggalHariIni.salah'])
    await releaseJam(tx)
    // A waiting time that a wrong clock shortened was none.
    await restartTunggu(tx, at)
  })
}
