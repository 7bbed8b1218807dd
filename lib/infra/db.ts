import 'server-only'
import { createHash } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { PrismaClient, type Prisma } from '@/lib/infra/generated/prisma/client'

export type Tx = Prisma.TransactionClient

const POOL_SIZE = 10

/** Milliseconds. The database itself ends a statement after five seconds; one that hangs ends none, and a page must not wait for it. */
const QUERY_TIMEOUT = 8_000

// The development server loads modules anew at each change; the pool must outlive that.
const shared = globalThis as typeof globalThis & { kumbangDatabase?: PrismaClient }

/** Statements a connection keeps planned; what a list of another length makes of a query beyond that is planned each time. */
const PREPARED_MOST = 500
const names = new Map<string, string>()

/**
 * The database plans a named statement once a connection: planning was most of what a report cost it. Only what the client
 * writes itself, whose text says everything its plan depends on; what we write by hand is planned for the values it is asked with.
 */
function statementName({ sql }: Readonly<{ sql: string }>): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= PREPARED_MOST || !sql.includes('"public".')) return ''
  const name = createHash('sha256').update(sql).digest('base64url').slice(0, 20)
  names.set(sql, name)
  return name
}

function connect(): PrismaClient {
  const limits = { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 30_000, query_timeout: QUERY_TIMEOUT }
  const pool = { connectionString: env().databaseUrl, max: POOL_SIZE, ...limits }
  const adapter = new PrismaPg(pool, env().prepared ? { statementNameGenerator: statementName } : {})
  return new PrismaClient({ adapter })
}

/** Connects at first use: a build, or a page that needs no database, never opens one. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    const client = (shared.kumbangDatabase ??= connect())
    const value: unknown = Reflect.get(client, property, client)
    return typeof value === 'function' ? value.bind(client) : value
  },
})

/** @throws when the database does not answer. */
export const pingDatabase = async (): Promise<void> => void (await db.$queryRaw`SELECT 1`)

export async function disconnectDatabase(): Promise<void> {
  const client = shared.kumbangDatabase
  shared.kumbangDatabase = undefined
  await client?.$disconnect()
}
