import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { inProject } from './paths.mjs'
import { loadPg } from './postgres-binaries.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** Prisma's own lock number, so its CLI and this runner never migrate at the same time. */
const PRISMA_LOCK = 72707369

const CREATE_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  id varchar(36) PRIMARY KEY NOT NULL, checksum varchar(64) NOT NULL, finished_at timestamptz,
  migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz,
  started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`

function readMigrations(directory = inProject('prisma', 'migrations')) {
  return fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(directory, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

export async function withClient(url, work) {
  const pg = await loadPg()
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    const { hostname, port, pathname } = new URL(url)
    throw new StopReason(kata`The database at ${hostname}:${port || 5432}${pathname} cannot be reached: ${error.message}`)
  }
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function assertSupported(client) {
  const { rows } = await client.query('SHOW server_version_num')
  if (Number(rows[0].server_version_num) < 150000) throw new StopReason(kata`PostgreSQL 15 or newer is needed.`)
}

async function apply(client, { name, sql, checksum }) {
  const id = randomUUID()
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [id, checksum, name])
  try {
    await client.query(sql)
  } catch (error) {
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, error.message])
    throw new StopReason(
      kata`Migration ${name} failed: ${error.message}\nMend the cause, then: npx prisma migrate resolve --rolled-back ${name}`,
    )
  }
  await client.query('UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1', [id])
}

/** The first migration holds the whole schema of 1.0.0; data of builds before it has no road to this one. */
const FIRST = '0001_tabel'

function assertRoad(done, names) {
  if (done.size > 0 && names.includes(FIRST) && !done.has(FIRST))
    throw new StopReason(
      kata`This data was made by an older build, and no road leads from it to this one. Use a new DATA_DIR or an empty database.`,
    )
  const newer = [...done.keys()].filter((name) => !names.includes(name) && name > (names.at(-1) ?? ''))
  if (newer.length > 0)
    throw new StopReason(
      kata`This database was made by a newer build (${newer.join(', ')}). Start that build; this one would not understand the data.`,
    )
}

async function pending(client, migrations) {
  const { rows } = await client.query('SELECT * FROM "_prisma_migrations" WHERE rolled_back_at IS NULL')
  const done = new Map(rows.map((row) => [row.migration_name, row]))
  assertRoad(
    done,
    migrations.map(({ name }) => name),
  )
  for (const { name, checksum } of migrations) {
    const row = done.get(name)
    if (row && !row.finished_at) throw new StopReason(kata`Migration ${name} failed earlier: ${row.logs ?? kata`it was broken off`}`)
    if (row && row.checksum !== checksum) throw new StopReason(kata`Migration ${name} was changed after it had been applied.`)
  }
  return migrations.filter(({ name }) => !done.has(name))
}

/** A command that only looks changes no schema, and does not trust one it does not know. */
export function assertMigrated(adminUrl, migrations = readMigrations()) {
  return withClient(adminUrl, async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('public."_prisma_migrations"') IS NOT NULL AS found`)
    const missing = rows[0].found ? await pending(client, migrations) : migrations
    if (missing.length > 0)
      throw new StopReason(
        kata`The schema of this database is not the one of this build. Start the site once (npm start), then run this again.`,
      )
  })
}

/** Those a backup was made with: it is laid into the schema it knows, and brought up to date afterwards. @throws StopReason. */
export function migrationsOfBackup(wanted, migrations = readMigrations()) {
  return wanted.map(({ nama, sidik }) => {
    const known = migrations.find(({ name }) => name === nama)
    if (known?.checksum === sidik) return known
    throw new StopReason(kata`This backup was made with another build (${nama}). Restore it with that build, then update.`)
  })
}

/** One migrator at a time, Prisma's CLI included. */
export function withMigrationLock(adminUrl, work) {
  return withClient(adminUrl, async (client) => {
    await assertSupported(client)
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    return work(client)
  })
}

/** Applies what is missing; Prisma's CLI finds the same records afterwards. Returns the names applied. */
export async function applyMissing(client, migrations = readMigrations()) {
  await client.query(CREATE_TABLE)
  const missing = await pending(client, migrations)
  for (const migration of missing) await apply(client, migration)
  return missing.map(({ name }) => name)
}
