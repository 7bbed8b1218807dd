import 'server-only'
import { AWAL_RANTAI, kunciJejak, macOf, type JejakRow } from '@/lib/infra/audit-mac'
import { db, type Tx } from '@/lib/infra/db'

/** `rincian` holds ids, codes and counts; never identity, never text a person typed. */
export type JejakEntry = Readonly<{
  aktor: string
  tindakan: string
  objek: string
  rincian?: JejakRow['rincian']
}>

/** One writer at a time: the order of the chain is the order of commits. */
const LOCK = 72_707_370

/**
 * Holds the chain still until the transaction ends. Everybody who writes stands in this line, so it is waited in for as long as
 * a statement may take: what is refused here would have to do all its work again.
 */
export async function lockJejak(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('lock_timeout', '0', true), pg_advisory_xact_lock(${LOCK})`
}

/** Appends to the chain. Call it last in a transaction: the lock is released at commit. */
export async function appendJejak(tx: Tx, at: Date, entries: readonly JejakEntry[]): Promise<void> {
  await lockJejak(tx)
  const head = await tx.jejakAudit.findFirst({ orderBy: { nomor: 'desc' }, select: { nomor: true, mac: true } })
  let nomor = head?.nomor ?? 0n
  let macLalu = head?.mac ?? AWAL_RANTAI
  const kunciId = kunciJejak()
  const rows = entries.map((entry) => {
    nomor += 1n
    const row: JejakRow = { nomor, dibuatAt: at, rincian: {}, ...entry, macLalu, kunciId }
    macLalu = macOf(row)
    return { ...row, mac: macLalu }
  })
  await tx.jejakAudit.createMany({ data: rows.map((row) => ({ ...row, rincian: { ...row.rincian } })) })
}

export type JejakStored = JejakRow & Readonly<{ mac: string }>

/** Rows after `nomor`, in order of the chain, a batch at a time. */
export async function listJejakAfter(nomor: bigint, take: number, client: Tx = db): Promise<readonly JejakStored[]> {
  const rows = await client.jejakAudit.findMany({ where: { nomor: { gt: nomor } }, orderBy: { nomor: 'asc' }, take })
  return rows.map(toStored)
}

export async function headJejak(client: Tx = db): Promise<Readonly<{ nomor: bigint; mac: string }> | null> {
  return client.jejakAudit.findFirst({ orderBy: { nomor: 'desc' }, select: { nomor: true, mac: true } })
}

/** When the row that carries this MAC was written; null when the chain has none. */
export async function findJejakAt(mac: string): Promise<Date | null> {
  return (await db.jejakAudit.findUnique({ where: { mac }, select: { dibuatAt: true } }))?.dibuatAt ?? null
}

const toStored = (row: Readonly<{ rincian: unknown }> & Omit<JejakStored, 'rincian'>): JejakStored => ({
  ...row,
  rincian: row.rincian as JejakRow['rincian'],
})

/** Rows of one kind of act. */
export async function listJejakTindakan(tindakan: string, client: Tx = db): Promise<readonly JejakStored[]> {
  return (await client.jejakAudit.findMany({ where: { tindakan }, orderBy: { nomor: 'asc' } })).map(toStored)
}

/** The latest act of one kind on one object. */
export async function findLatestJejak(objek: string, tindakan: string, client: Tx = db) {
  return client.jejakAudit.findFirst({
    where: { objek, tindakan },
    orderBy: { nomor: 'desc' },
    select: { nomor: true, dibuatAt: true, rincian: true },
  })
}

/** When the trail began; null while it is empty. */
export async function findFirstJejakAt(): Promise<Date | null> {
  return (await db.jejakAudit.findFirst({ orderBy: { nomor: 'asc' }, select: { dibuatAt: true } }))?.dibuatAt ?? null
}

/** MACs of rows, by their numbers. */
export async function listMac(nomor: readonly bigint[], client: Tx = db): Promise<ReadonlyMap<bigint, string>> {
  const macs = new Map<bigint, string>()
  for (let from = 0; from < nomor.length; from += 10_000) {
    const rows = await client.jejakAudit.findMany({
      where: { nomor: { in: nomor.slice(from, from + 10_000) } },
      select: { nomor: true, mac: true },
    })
    for (const row of rows) macs.set(row.nomor, row.mac)
  }
  return macs
}

/** Milliseconds. The longest chain is read well below that. */
const READING = 3_600_000

/** Reads the database as it stands at one moment, however long the reading takes and whatever is written meanwhile. */
export function inSnapshot<T>(read: (tx: Tx) => Promise<T>): Promise<T> {
  return db.$transaction(read, { isolationLevel: 'RepeatableRead', timeout: READING, maxWait: 10_000 })
}

/** Are there rows after this number, younger than a moment, and not of the last minutes? */
export async function hasJejakTerlambat(
  tx: Tx,
  nomor: bigint,
  sejak: Date,
  baru: Readonly<{ dari: Date; sampai: Date }>,
): Promise<boolean> {
  const where = { nomor: { gt: nomor }, dibuatAt: { gt: sejak }, NOT: { dibuatAt: { gte: baru.dari, lte: baru.sampai } } }
  return (await tx.jejakAudit.count({ where })) > 0
}
