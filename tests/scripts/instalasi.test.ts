import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { KEY_NAMES } from '@/scripts/lib/key-set.mjs'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { queryAt } from '@/tests/support/database'
import { migrateBeside, migrateOn } from '@/tests/support/migrate'
import { startSession, type Session } from '@/tests/support/session'

jest.setTimeout(90_000)

const root = path.resolve(__dirname, '..', '..')
let folder: string
const sessions: Session[] = []

const host = (name: string) => path.join(folder, name)
const keys = (name: string) => path.join(host(name), 'rahasia')
const read = (name: string, file: string) => fs.readFileSync(path.join(keys(name), file))
const urlOf = ({ ready, output }: Session) => {
  if (!ready) throw new Error(output)
  return ready.appUrl
}

async function start(name: string, env: Readonly<Record<string, string>> = {}): Promise<Session> {
  const session = await startSession(host(name), env)
  sessions.push(session)
  return session
}

async function refused(name: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  const session = await start(name, env)
  expect(session.ready).toBeNull()
  expect(await session.code).toBe(1)
  return session.output
}

/** A database of an office's own server, empty, as two hosts would share it. */
async function emptyDatabase() {
  const name = `bersama_${randomBytes(6).toString('hex')}`
  const url = process.env.KUMBANG_TEST_ADMIN_URL ?? ''
  await queryAt(url, `CREATE DATABASE ${name}`)
  const at = (changes: Partial<URL>) => Object.assign(new URL(url), { pathname: `/${name}` }, changes).href
  return { DATABASE_ADMIN_URL: at({}), DATABASE_URL: at({ username: `aplikasi_${name}`, password: 'sandi-uji' }) }
}

/** The same, migrated; a process that serves gets the application's login only. */
async function sharedDatabase() {
  const database = await emptyDatabase()
  expect(migrateOn(database).status).toBe(0)
  return { adminUrl: database.DATABASE_ADMIN_URL, env: { DATABASE_URL: database.DATABASE_URL, DEMO: '' } }
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-instalasi-'))
})
afterEach(async () => {
  for (const session of sessions.splice(0)) await session.kill('SIGTERM')
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('a register that has begun', () => {
  it('knows its keys by fingerprints that tell nothing of them, and refuses each foreign one in words', async () => {
    const first = await start('satu')
    const [row] = await queryAt(urlOf(first), 'SELECT mode, "sidikKunci"::text AS sidik FROM "instalasi"')
    expect(row?.mode).toBe('kerja')
    expect(Object.keys(JSON.parse(String(row?.sidik)) as object).sort()).toEqual([...KEY_NAMES].sort())
    await first.kill('SIGTERM')
    for (const name of KEY_NAMES) {
      const own = read('satu', name)
      expect(String(row?.sidik)).not.toContain(own.toString('hex').slice(0, 16))
      fs.writeFileSync(path.join(keys('satu'), name), randomBytes(32))
      const output = await refused('satu')
      expect(output).toContain(`was begun with other keys than those in ${keys('satu')} (${name})`)
      expect(output).toContain('Copy SECRETS_DIR')
      fs.writeFileSync(path.join(keys('satu'), name), own)
    }
    expect((await start('satu')).ready).not.toBeNull()
  })

  it('makes no key anew, also while nothing was sealed yet', async () => {
    await (await start('satu')).kill('SIGTERM')
    fs.rmSync(path.join(keys('satu'), 'kunci-server'))
    expect(await refused('satu')).toContain('kunci-server is missing')
    expect(fs.existsSync(path.join(keys('satu'), 'kunci-server'))).toBe(false)
  })

  it('keeps the mode it was begun in without any file on the disk, and is never filled with the demo', async () => {
    const first = await start('satu')
    await queryAt(urlOf(first), `INSERT INTO "jejakAudit" VALUES (1, now(), 'a', 'b', 'c', '{}', 'd', 'e', 'f')`)
    await first.kill('SIGTERM')
    const kept = new Set(['postgres', 'rahasia'])
    for (const name of fs.readdirSync(host('satu'))) if (!kept.has(name)) fs.rmSync(path.join(host('satu'), name), { recursive: true })
    const second = await start('satu', { DEMO: '' })
    expect(second.ready?.demo).toBe('off')
    expect(await queryAt(urlOf(second), 'SELECT count(*)::int AS n FROM "petugas"')).toEqual([{ n: 0 }])
    await second.kill('SIGTERM')
    expect(await refused('satu', { DEMO: 'on' })).toContain('was made with DEMO=off')
  })

  it('is not taken for a new one when it holds records and does not say whose', async () => {
    const database = await sharedDatabase()
    await (await start('satu', database.env)).kill('SIGTERM')
    await queryAt(
      database.adminUrl,
      `DELETE FROM "instalasi"; INSERT INTO "jejakAudit" VALUES (1, now(), 'a', 'b', 'c', '{}', 'd', 'e', 'f')`,
    )
    expect(await refused('dua', database.env)).toContain('comes from an older build, or was restored in part')
    expect(fs.existsSync(keys('dua'))).toBe(false)
  })

  it.each(['prisma/seed.ts', 'lib/services/worker/run-worker.ts'])('is refused by %s itself', async (entry) => {
    const first = await start('satu')
    fs.writeFileSync(path.join(keys('satu'), 'kunci-audit'), randomBytes(32))
    const env = {
      BAHASA: 'en',
      PATH: process.env.PATH ?? '',
      NODE_ENV: 'production' as const,
      DATABASE_URL: urlOf(first),
      DATA_DIR: host('satu'),
      DEMO: entry.includes('seed') ? 'on' : 'off',
    }
    const { status, stderr } = spawnSync(process.execPath, typescriptArgs(path.join(root, entry)), {
      cwd: root,
      env,
      encoding: 'utf8',
      timeout: 30_000,
    })
    expect(stderr).toMatch(entry.includes('seed') ? /was not begun as a demo/ : /begun with other keys.*\(kunci-audit\)/)
    expect(status).toBe(1)
    expect(await queryAt(urlOf(first), 'SELECT count(*)::int AS n FROM "petugas"')).toEqual([{ n: 0 }])
  })

  it('of an older build is refused in words, and left as it is', async () => {
    const database = await sharedDatabase()
    await (await start('satu', database.env)).kill('SIGTERM')
    await queryAt(
      database.adminUrl,
      `DROP TABLE "instalasi"; DELETE FROM "_prisma_migrations";
       INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '20261123000000_awal', now())`,
    )
    expect(migrateOn({ DATABASE_URL: database.env.DATABASE_URL, DATABASE_ADMIN_URL: database.adminUrl }).output).toContain(
      'made by an older build, and no road leads from it',
    )
    expect(await queryAt(database.adminUrl, `SELECT to_regclass('instalasi') AS found`)).toEqual([{ found: null }])
  })

  it('of a newer build is refused in words', async () => {
    const database = await sharedDatabase()
    await (await start('satu', database.env)).kill('SIGTERM')
    await queryAt(
      database.adminUrl,
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, finished_at) VALUES ('x', 'y', '20990101000000_nanti', now())`,
    )
    expect(migrateOn({ DATABASE_URL: database.env.DATABASE_URL, DATABASE_ADMIN_URL: database.adminUrl }).output).toContain(
      'made by a newer build (20990101000000_nanti)',
    )
  })
})

describe('two hosts on one database', () => {
  it('migrating at the same moment disturb each other neither in the schema nor in the rights', async () => {
    for (let round = 0; round < 3; round++) {
      const database = await emptyDatabase()
      const results = await Promise.all([migrateBeside(database), migrateBeside(database), migrateBeside(database)])
      expect(results.map(({ status, output }) => [status, status === 0 ? '' : output])).toEqual([
        [0, ''],
        [0, ''],
        [0, ''],
      ])
    }
  })

  it('starting at the same moment: one begins, the other is told to copy SECRETS_DIR and writes nothing', async () => {
    for (let round = 0; round < 3; round++) {
      const database = await sharedDatabase()
      const names = [`a${round}`, `b${round}`]
      const both = await Promise.all(names.map((name) => start(name, database.env)))
      expect(both.filter(({ ready }) => ready)).toHaveLength(1)
      const second = both.findIndex(({ ready }) => !ready)
      expect(both[second]?.output).toContain('Copy SECRETS_DIR from the host that made them')
      expect(both[second]?.output).not.toContain('    at ')
      expect(fs.existsSync(keys(names[second]!))).toBe(false)
    }
  })

  it('work side by side once the keys were copied', async () => {
    const database = await sharedDatabase()
    await start('satu', database.env)
    fs.cpSync(keys('satu'), keys('dua'), { recursive: true })
    expect((await start('dua', database.env)).ready).not.toBeNull()
  })
})
