import 'server-only'
import { db } from '@/lib/infra/db'

/** `id` is the hash of the cookie's token. Returns the petugas of a live session and nothing else. */
export async function findLiveSession(id: string, at: Date, idleSince: Date) {
  return db.session.findFirst({
    where: { id, dicabutAt: null, kedaluwarsa: { gt: at }, terakhirAt: { gt: idleSince } },
    select: { petugasId: true, terakhirAt: true },
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

export async function revokeAllSessions(petugasId: string, at: Date): Promise<void> {
  await db.session.updateMany({ where: { petugasId, dicabutAt: null }, data: { dicabutAt: at } })
}
