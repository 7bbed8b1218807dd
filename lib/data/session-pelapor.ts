import 'server-only'
import { db, type Tx } from '@/lib/infra/db'

/** `id` is the hash of the cookie's token. A reporter's session holds no address of any kind. */
export async function createSessionPelapor(
  client: Pick<Tx, 'sessionPelapor'>,
  id: string,
  akunId: string,
  at: Date,
  kedaluwarsa: Date,
): Promise<void> {
  await client.sessionPelapor.create({ data: { id, akunId, dibuatAt: at, terakhirAt: at, kedaluwarsa } })
}

const live = (at: Date, idleSince: Date) => ({ kedaluwarsa: { gt: at }, terakhirAt: { gt: idleSince } })

export async function findLiveSessionPelapor(id: string, at: Date, idleSince: Date) {
  return db.sessionPelapor.findFirst({
    where: { id, ...live(at, idleSince) },
    select: { terakhirAt: true, akun: { select: { id: true, samaran: true } } },
  })
}

export async function touchSessionPelapor(id: string, at: Date): Promise<void> {
  await db.sessionPelapor.updateMany({ where: { id }, data: { terakhirAt: at } })
}

export async function listSessionPelapor(akunId: string, at: Date, idleSince: Date) {
  return db.sessionPelapor.findMany({
    where: { akunId, ...live(at, idleSince) },
    orderBy: { terakhirAt: 'desc' },
    select: { id: true, dibuatAt: true, terakhirAt: true },
  })
}

/** Ended sessions are removed, not marked: nobody needs to know when a reporter was here. */
export async function deleteSessionPelapor(
  client: Pick<Tx, 'sessionPelapor'>,
  where: Readonly<{ id?: string | { not: string }; akunId?: string }>,
): Promise<void> {
  await client.sessionPelapor.deleteMany({ where })
}

/** Sessions nobody can use any more. */
export async function purgeSessionPelapor(at: Date, idleSince: Date): Promise<number> {
  return (await db.sessionPelapor.deleteMany({ where: { OR: [{ kedaluwarsa: { lte: at } }, { terakhirAt: { lte: idleSince } }] } })).count
}
