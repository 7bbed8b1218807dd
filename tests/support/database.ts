import { afterAll, beforeAll, jest } from '@jest/globals'
import { randomBytes, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { KEY_NAMES } from '@/scripts/lib/key-set.mjs'

const TEMPLATE = 'kumbang_template'

type Row = Record<string, unknown>

export type TestDatabase = {
  /** The application's login: the rights the server has. */
  readonly appUrl: string
  /** The owner's login: what an attacker with the database, or the migration, has. */
  readonly adminUrl: string
  readonly dataDir: string
  queryAsAdmin(sql: string, values?: unknown[]): Promise<Row[]>
  queryAsApp(sql: string, values?: unknown[]): Promise<Row[]>
  /** Ends the connections these queries were made on. */
  disconnect(): Promise<void>
}

function variable(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is missing: run the tests with npm test or npx jest.`)
  return value
}

const inDatabase = (url: string, database: string) => Object.assign(new URL(url), { pathname: `/${database}` }).href

export async function queryAt(url: string, sql: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Row[]
  } finally {
    await client.end()
  }
}

/** Queries of one login on connections that are kept: signing in costs more than most questions a test asks. */
function queriesAt(connectionString: string) {
  const pool = new pg.Pool({ connectionString, max: 3, allowExitOnIdle: true })
  // What a test throws out of the database is told to the query it hits.
  pool.on('error', () => undefined)
  const query = async (sql: string, values: unknown[] = []) => (await pool.query(sql, values)).rows as Row[]
  return { query, end: () => pool.end() }
}

/** A data directory with keys of its own, without a server. */
export function makeDataDir(): string {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-data-'))
  const secrets = path.join(dataDir, 'rahasia')
  fs.mkdirSync(secrets, { mode: 0o700 })
  for (const name of KEY_NAMES) fs.writeFileSync(path.join(secrets, name), randomBytes(32), { mode: 0o600 })
  return dataDir
}

export function setEnvironment(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values)
}

/** `dari` is a folder to begin with: the keys its database was written under and the files it knows. */
async function createClone(template = TEMPLATE, dari?: string): Promise<TestDatabase> {
  const maintenanceUrl = variable('KUMBANG_TEST_ADMIN_URL')
  const name = `uji_${randomUUID().replaceAll('-', '')}`
  await queryAt(maintenanceUrl, `CREATE DATABASE ${name} TEMPLATE ${template}`)
  const appUrl = inDatabase(variable('KUMBANG_TEST_APP_URL'), name)
  const adminUrl = inDatabase(maintenanceUrl, name)
  const [admin, app] = [queriesAt(adminUrl), queriesAt(appUrl)]
  const dataDir = makeDataDir()
  if (dari) fs.cpSync(dari, dataDir, { recursive: true })
  return {
    appUrl,
    adminUrl,
    dataDir,
    queryAsAdmin: admin.query,
    queryAsApp: app.query,
    disconnect: async () => void (await Promise.all([admin.end(), app.end()])),
  }
}

function pointAt(clone: TestDatabase, extraEnvironment: Readonly<Record<string, string>>): void {
  setEnvironment({
    DATABASE_URL: clone.appUrl,
    DATABASE_ADMIN_URL: clone.adminUrl,
    DATA_DIR: clone.dataDir,
    SECRETS_DIR: path.join(clone.dataDir, 'rahasia'),
    DEMO: 'on',
    WORKER: 'off',
    ...extraEnvironment,
  })
}

const DEMO = `${TEMPLATE}_contoh`

/** Fills the demo in once for all files of a run, however many of them begin at the same time. */
async function ensureDemo(): Promise<string> {
  const dir = path.join(variable('KUMBANG_TEST_DEMO_DIR'), 'data')
  const lock = new pg.Client({ connectionString: variable('KUMBANG_TEST_ADMIN_URL') })
  await lock.connect()
  try {
    await lock.query(`SELECT pg_advisory_lock(hashtext('${DEMO}'))`)
    if ((await lock.query('SELECT 1 FROM pg_database WHERE datname = $1', [DEMO])).rows.length > 0) return dir
    const first = await createClone()
    pointAt(first, {})
    // What the modules remember of this folder is not what the file's own tests may remember.
    await jest.isolateModulesAsync(async () => {
      await (await import('@/tests/builders/demo')).seedDemo()
      await (await import('@/lib/infra/db')).disconnectDatabase()
    })
    await first.disconnect()
    fs.renameSync(first.dataDir, dir)
    await lock.query(`ALTER DATABASE ${new URL(first.adminUrl).pathname.slice(1)} RENAME TO ${DEMO}`)
    return dir
  } finally {
    await lock.end()
  }
}

const cloneDemo = async () => createClone(DEMO, await ensureDemo())

async function dropClone({ adminUrl, dataDir, disconnect }: TestDatabase): Promise<void> {
  await disconnect()
  const { disconnectDatabase } = await import('@/lib/infra/db')
  await disconnectDatabase()
  const name = new URL(adminUrl).pathname.slice(1)
  await queryAt(variable('KUMBANG_TEST_ADMIN_URL'), `DROP DATABASE ${name} WITH (FORCE)`)
  fs.rmSync(dataDir, { recursive: true, force: true })
}

/**
 * Call at the top of a test file. Before its tests it clones a fresh migrated database and points lib/infra at it
 * (DATABASE_URL as the application's login, DATA_DIR, SECRETS_DIR, DEMO=on); afterwards it drops everything.
 */
export function testDatabase(extraEnvironment: Readonly<Record<string, string>> = {}): TestDatabase {
  return cloned(createClone, extraEnvironment, 30_000)
}

/** As `testDatabase`, with the demo already in it: the first file of a run that asks fills it in, all others copy what it made. */
export function demoDatabase(): TestDatabase {
  return cloned(cloneDemo, {}, 240_000)
}

function cloned(makeClone: () => Promise<TestDatabase>, extraEnvironment: Readonly<Record<string, string>>, timeout: number): TestDatabase {
  let clone: TestDatabase | undefined
  beforeAll(async () => {
    clone = await makeClone()
    pointAt(clone, extraEnvironment)
  }, timeout)
  afterAll(async () => {
    if (clone) await dropClone(clone)
  })
  return new Proxy({} as TestDatabase, {
    get(_target, property) {
      if (!clone) throw new Error('The test database exists only inside tests and hooks.')
      return Reflect.get(clone, property) as unknown
    },
  })
}
