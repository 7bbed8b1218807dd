import 'server-only'
import { appendAnchor, lastAnchor } from '@/lib/infra/anchor-file'
import { now } from '@/lib/infra/clock'
import { db, type Tx } from '@/lib/infra/db'
import { log } from '@/lib/infra/log'
import { headJejak } from './jejak-audit'

/** One process at a time, of however many serve this database. */
const LOCK = 72_707_371

/** Milliseconds. Rows that come later than this after the last anchor get one with them, whether or not a worker runs. */
const EVERY = 60_000

let looked = Date.now()

/** Did this process last look at the head of the chain more than a minute ago? */
export const isAnchorDue = (): boolean => Date.now() - looked >= EVERY

/** The number of the last anchor as the database remembers it; 0 before the first. */
export async function readUrutanJangkar(client: Tx = db): Promise<number> {
  const row = await client.jangkarAudit.findUnique({ where: { id: 1 }, select: { urutan: true } })
  return Number(row?.urutan ?? 0n)
}

async function remember(tx: Tx, urutan: number, nomor: bigint): Promise<void> {
  const row = { urutan: BigInt(urutan), nomor, dibuatAt: now() }
  await tx.jangkarAudit.upsert({ where: { id: 1 }, create: row, update: row, select: { id: true } })
}

/**
 * Writes the head of the chain to the file of anchors, when it moved. A file that ends before the number the database
 * remembers lost anchors, or another host writes them: then nothing is added here, until two holders have said so (`baru`).
 */
export async function anchorJejak({ baru = false } = {}): Promise<void> {
  looked = Date.now()
  await db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`
    const [head, last, remembered] = [await headJejak(tx), await lastAnchor(), await readUrutanJangkar(tx)]
    if (!head) return
    const behind = remembered > (last?.urutan ?? 0)
    if (!baru && (behind || last?.mac === head.mac)) return
    const urutan = Math.max(remembered, last?.urutan ?? 0) + 1
    await appendAnchor({ urutan, at: now().toISOString(), nomor: head.nomor.toString(), mac: head.mac })
    await remember(tx, urutan, head.nomor)
  })
}

/** After an act that is committed: what goes wrong here must not undo it, and is found by the next minute's anchor. */
export async function anchorQuietly(): Promise<void> {
  try {
    await anchorJejak()
  } catch (error) {
    log('error', 'jangkar.gagal', { name: error instanceof Error ? error.name : 'unknown' })
  }
}
