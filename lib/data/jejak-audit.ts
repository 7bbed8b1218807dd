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

/** Holds the chain still until the transaction ends. */
export async function lockJejak(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`
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
export async function listJejakAfter(nomor: bigint, take: number): Promise<readonly JejakStored[]> {
  const rows = await db.jejakAudit.findMany({ where: { nomor: { gt: nomor } }, orderBy: { nomor: 'asc' }, take })
  return rows.map((row) => ({ ...row, rincian: row.rincian as JejakRow['rincian'] }))
}

export async function headJejak(client: Tx = db): Promise<Readonly<{ nomor: bigint; mac: string }> | null> {
  return client.jejakAudit.findFirst({ orderBy: { nomor: 'desc' }, select: { nomor: true, mac: true } })
}
