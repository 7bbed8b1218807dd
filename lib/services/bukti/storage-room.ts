import 'server-only'
import { setelanOf } from '@/lib/domain/alur/setelan'
import { AppError } from '@/lib/domain/errors'
import type { Layanan } from '@/lib/domain/layanan'
import { sumUnsent, sumUnsentOf } from '@/lib/data/bukti'
import { freeDisk } from '@/lib/infra/disk'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'

/** Share of what is free above the floor that files of forms which are not sent yet may take, all together. */
const UNSENT_SHARE = 0.25
/** A picture is kept twice until its form is sent: as it came, and cleaned. */
const COPIES = 2

function full(reason: string): AppError {
  log('warn', 'disk.full', { reason })
  return new AppError('UNAVAILABLE', ['bukti.penuh'])
}

/**
 * Is there room for `bytes` more of a form that is not sent yet? What strangers leave behind never fills the disk: there is a
 * ceiling a form, one for all, and below a floor of free space nothing is taken at all.
 * @throws AppError UNAVAILABLE 'bukti.penuh'.
 */
export async function assertRoom(formulirId: string, layanan: Layanan, bytes: number, rekaman = 0): Promise<void> {
  const free = (await freeDisk()) - env().diskFloor
  if (free < bytes) throw full('floor')
  const { buktiMaksimum, ukuranBukti } = setelanOf(layanan)
  const ceiling = COPIES * buktiMaksimum * ukuranBukti + rekaman * buktiMaksimum
  if ((await sumUnsentOf(formulirId)) + bytes > ceiling) throw full('form')
  if ((await sumUnsent()) + bytes > free * UNSENT_SHARE) throw full('unsent')
}

/**
 * Is there room for a report itself? It is small, so it is taken long after files are refused; but the database must never be
 * the one that runs out. @throws AppError UNAVAILABLE 'umum.penuh'.
 */
export async function assertRoomForReport(): Promise<void> {
  if ((await freeDisk()) >= env().diskFloor / 2) return
  log('error', 'disk.full', { reason: 'report' })
  throw new AppError('UNAVAILABLE', ['umum.penuh'])
}
