import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** `id` is the hash of the cookie's token. Returns the petugas of a live session and nothing else. */
export async function findLiveSession(id: string, at: Date, idleSince: Date) {
  return db.session.findFirst({
    where: { id, dicabutAt: null, kedaluwarsa: { gt: at }, terakhirAt: { gt: idleSince } },
    select: { petugasId: true, terakhirAt: true, petugas: { select: { gantiSandi: true } } },
  })
}

export async function createSession(id: string, petugasId: string, at: Date, kedaluwarsa: Date, alamatIp: string | null) {
  await db.session.create({ data: { id, petugasId, dibuatAt: at, terakhirAt: at, kedaluwarsa, alamatIp } })
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
