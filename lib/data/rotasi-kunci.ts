import 'server-only'
import pg from 'pg'
import { env } from '@/lib/infra/env'

/** A column that holds values sealed under the server key. */
export type KolomTersegel = Readonly<{ tabel: string; kolom: string }>

/** History cannot be altered by the application's login, so its seals are renewed by the owner, who runs migrations too. */
export async function withOwner<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: env().databaseAdminUrl ?? env().databaseUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** By the naming rule of the schema, so that no table can be forgotten. */
export async function listKolomTersegel(client: pg.Client): Promise<readonly KolomTersegel[]> {
  const { rows } = await client.query<KolomTersegel>(
    `SELECT table_name AS tabel, column_name AS kolom FROM information_schema.columns
      WHERE table_schema = 'public' AND data_type = 'bytea' AND column_name LIKE '%Tersegel' ORDER BY 1, 2`,
  )
  return rows
}

const name = (client: pg.Client, { tabel, kolom }: KolomTersegel) =>
  [client.escapeIdentifier(tabel), client.escapeIdentifier(kolom)] as const

/** A value that was emptied on purpose (a mail that has left) is sealed under no key. */
const isSealed = (kolom: string) => `octet_length(${kolom}) > 0`

/** Values whose seal does not begin with `head`, that is: not under the key of today. */
export async function countOld(client: pg.Client, column: KolomTersegel, head: Buffer): Promise<number> {
  const [tabel, kolom] = name(client, column)
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM ${tabel} WHERE ${isSealed(kolom)} AND substring(${kolom} FROM 1 FOR ${head.length}) <> $1`,
    [head],
  )
  return rows[0]?.n ?? 0
}

/**
 * Gives one batch of values a new seal, all or none; rows somebody works on are left for the next round. Only values of
 * the same version as `head` are taken. Returns how many.
 */
export async function rewrapBatch(
  client: pg.Client,
  column: KolomTersegel,
  head: Buffer,
  size: number,
  rewrap: (sealed: Buffer) => Buffer | null,
): Promise<number> {
  const [tabel, kolom] = name(client, column)
  await client.query('BEGIN')
  try {
    const { rows } = await client.query<{ ctid: string; sealed: Buffer }>(
      `SELECT ctid::text, ${kolom} AS sealed FROM ${tabel}
        WHERE ${isSealed(kolom)} AND substring(${kolom} FROM 1 FOR ${head.length}) <> $1 AND substring(${kolom} FROM 1 FOR 1) = $2
        LIMIT ${Math.trunc(size)} FOR UPDATE SKIP LOCKED`,
      [head, head.subarray(0, 1)],
    )
    for (const row of rows) {
      const fresh = rewrap(row.sealed)
      if (fresh) await client.query(`UPDATE ${tabel} SET ${kolom} = $1 WHERE ctid = $2::tid`, [fresh, row.ctid])
    }
    await client.query('COMMIT')
    return rows.length
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

/** What the next start compares the key files with; the application's login may not change it. */
export async function noteSidikKunci(client: pg.Client, sidik: Readonly<Record<string, string>>): Promise<void> {
  await client.query('UPDATE "instalasi" SET "sidikKunci" = $1', [JSON.stringify(sidik)])
}
