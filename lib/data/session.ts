import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** `id` is the hash of the cookie's token. Returns the petugas of a live session and nothing else. */
export async function findLiveSession(id: string, at: Date, idleSince: Date) {
  return db.session.findFirst({
    where: { id, dicabutAt: null, kedaluwarsa: { gt: at }, terakhirAt: { gt: idleSince } },
    select: { petugasId: true, terakhirAt: true, petugas: { select: { gantiSandi: true, totpLangkah: true } } },
  })
}

type NewSession = Readonly<{ id: string; petugasId: string; dibuatAt: Date; kedaluwarsa: Date; alamatIp: string | null }>

export async function createSession(tx: Tx, row: NewSession): Promise<void> {
  await tx.session.create({ data: { ...row, terakhirAt: row.dibuatAt }, select: { id: true } })
}

/** Sessions of an account that still open something, the newest first. */
export async function listLiveSessions(petugasId: string, at: Date, idleSince: Date) {
  return db.session.findMany({
    where: { petugasId, dicabutAt: null, kedaluwarsa: { gt: at }, terakhirAt: { gt: idleSince } },
    orderBy: { dibuatAt: 'desc' },
    select: { id: true, dibuatAt: true, terakhirAt: true, alamatIp: true },
  })
}

/** Ends one session of this very account; false when it was none of his, or over. */
export async function revokeOwnSession(tx: Tx, petugasId: string, id: string, at: Date): Promise<boolean> {
  return (await tx.session.updateMany({ where: { id, petugasId, dicabutAt: null }, data: { dicabutAt: at } })).count === 1
}

export async function touchSession(id: string, at: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { terakhirAt: at } })
}

export async function revokeSession(id: string, at: Date): Promise<void> {
  await db.session.updateMany({ where: { id, dicabutAt: null }, data: { dicabutAt: at } })
}

/** `except`: the session that stays, by id. */
export async function revokeAllSessions(client: Pick<Tx, 'session'>, petugasId: string, at: Date, except?: string): Promise<void> {
  await client.session.updateMany({ where: { petugasId, dicabutAt: null, id: { not: except } }, data: { dicabutAt: at } })
}
