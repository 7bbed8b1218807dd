import 'server-only'
import { segel } from '@/lib/domain/segel'
import { openText, sealText } from '@/lib/infra/cipher'
import type { Tx } from '@/lib/infra/db'
import { findKabarAkunOf } from './akun-pelapor'

export async function saveSurelKabar(tx: Tx, pengaduanId: string, alamat: string): Promise<void> {
  await tx.surelKabar.create({ data: { pengaduanId, alamatTersegel: sealText(alamat, segel.surelKabar(pengaduanId)) } })
}

/** A new address in place of the old one, if any; what bounced before is forgotten with it. */
export async function replaceSurelKabar(tx: Tx, pengaduanId: string, alamat: string): Promise<void> {
  const data = { alamatTersegel: sealText(alamat, segel.surelKabar(pengaduanId)), memantulAt: null }
  await tx.surelKabar.upsert({ where: { pengaduanId }, create: { pengaduanId, ...data }, update: data, select: { pengaduanId: true } })
}

/**
 * The address for notices, the case's own or that of the account it lies in; null without one, and once a mail to it has
 * bounced. It goes from here into the sealed outbox and nowhere else.
 */
export async function findSurelKabar(tx: Tx, pengaduanId: string): Promise<string | null> {
  const row = await tx.surelKabar.findUnique({ where: { pengaduanId }, select: { alamatTersegel: true, memantulAt: true } })
  if (!row) return findKabarAkunOf(tx, pengaduanId)
  return row.memantulAt === null ? openText(row.alamatTersegel, segel.surelKabar(pengaduanId)) : null
}

/** Whether there is an address, and whether it works: all that any page may know of it. */
export async function findSurelKabarState(
  client: Pick<Tx, 'surelKabar'>,
  pengaduanId: string,
): Promise<Readonly<{ memantulAt: Date | null }> | null> {
  return client.surelKabar.findUnique({ where: { pengaduanId }, select: { memantulAt: true } })
}

/** Deleted when the case has ended and its last notice has been sent. Returns whether there was one. */
export async function deleteSurelKabar(tx: Tx, pengaduanId: string): Promise<boolean> {
  return (await tx.surelKabar.deleteMany({ where: { pengaduanId } })).count > 0
}

export async function markMemantul(tx: Tx, pengaduanId: string, at: Date): Promise<boolean> {
  return (await tx.surelKabar.updateMany({ where: { pengaduanId, memantulAt: null }, data: { memantulAt: at } })).count > 0
}

const PELAPOR = ':pelapor'
/** Part of the outbox key of everything that goes to a telephone. */
export const TANDA_TELEPON = ':telepon'
const TELEPON = `${TANDA_TELEPON}${PELAPOR}`

/** Outbox key of a notice to the reporter of a case: told apart from mails to officials, and found again when it bounces. */
export const kunciPelapor = (pengaduanId: string, peristiwa: string) => `${pengaduanId}:${peristiwa}${PELAPOR}`

/** The same for a notice to his telephone. */
export const kunciTelepon = (pengaduanId: string, peristiwa: string) => `${pengaduanId}:${peristiwa}${TELEPON}`

export const isKunciTelepon = (kunci: string) => kunci.endsWith(TELEPON)

export function pengaduanIdOfKunci(kunci: string): string | null {
  return /^([0-9a-f]{32}):.*:pelapor$/.exec(kunci)?.[1] ?? null
}

/** Takes back notices that still wait, with the address they carry: mails, or messages to his telephone. */
export async function cancelKabarPelapor(tx: Tx, pengaduanId: string, ke: 'SUREL' | 'TELEPON' = 'SUREL'): Promise<void> {
  const own = { kunci: { startsWith: `${pengaduanId}:`, endsWith: ke === 'SUREL' ? PELAPOR : TELEPON } }
  await tx.outbox.deleteMany({
    where: { status: 'ANTRE', ...own, ...(ke === 'SUREL' ? { NOT: { kunci: { endsWith: TELEPON } } } : {}) },
  })
}

/** Cases with an address of their own among these. */
export async function listWithSurelKabar(tx: Tx, pengaduanIds: readonly string[]): Promise<readonly string[]> {
  const rows = await tx.surelKabar.findMany({ where: { pengaduanId: { in: [...pengaduanIds] } }, select: { pengaduanId: true } })
  return rows.map((row) => row.pengaduanId)
}

/** Outbox rows of every notice to the reporter of a case, sent or not: what is left of them names the case beside its mail. */
export async function forgetKabarPelapor(tx: Tx, pengaduanId: string): Promise<readonly string[]> {
  const kiriman = await tx.kiriman.findMany({ where: { pengaduanId }, select: { id: true } })
  const where = {
    OR: [
      { kunci: { startsWith: `${pengaduanId}:`, endsWith: PELAPOR } },
      { kunci: { in: kiriman.map(({ id }) => `jawaban:${id}`) }, status: { not: 'ANTRE' } },
    ],
  }
  const rows = await tx.outbox.findMany({ where, select: { id: true } })
  await tx.outbox.deleteMany({ where: { id: { in: rows.map(({ id }) => id) } } })
  return rows.map(({ id }) => id)
}
