import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { PrismaClient, type Prisma } from '@/lib/infra/generated/prisma/client'

export type Tx = Prisma.TransactionClient

const POOL_SIZE = 10

// The development server loads modules anew at each change; the pool must outlive that.
const shared = globalThis as typeof globalThis & { kumbangDatabase?: PrismaClient }

function connect(): PrismaClient {
  const adapter = new PrismaPg({
    connectionString: env().databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
  })
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
