import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { queryAt } from '@/tests/support/database'
import { startSession, type Session } from '@/tests/support/session'

jest.setTimeout(60_000)

let dataDir: string
const sessions: Session[] = []

async function start(env: Readonly<Record<string, string>> = {}, directory = dataDir): Promise<Session> {
  const session = await startSession(directory, env)
  sessions.push(session)
  return session
}

const modeOf = (...parts: string[]) => fs.statSync(path.join(dataDir, ...parts)).mode & 0o777
const postmaster = () => Number(fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const appUrlOf = ({ ready, output }: Session) => {
  if (!ready) throw new Error(output)
  return ready.appUrl
}

beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-mulai-'))
})

afterEach(async () => {
  for (const session of sessions.splice(0)) await session.kill('SIGTERM')
  fs.rmSync(dataDir, { recursive: true, force: true })
})

describe('a new data directory', () => {
  it('gets a migrated database, keys for the owner only, and keeps its data', async () => {
    const first = await start()
    expect(await queryAt(appUrlOf(first), 'SELECT count(*)::int AS n FROM "pengaduan"')).toEqual([{ n: 0 }])
    expect(first.ready).toMatchObject({ demo: 'off', owner: null })
    expect(modeOf('rahasia')).toBe(0o700)
    expect(modeOf('rahasia', 'kunci-server')).toBe(0o600)
    const key = fs.readFileSync(path.join(dataDir, 'rahasia', 'kunci-server'))
    expect(key).toHaveLength(32)
    await queryAt(appUrlOf(first), `INSERT INTO "instansi" VALUES ('uji', 'WBS', 'a', 'b', 'c', 'd', NULL, 'e', 'f', 'g')`)
    expect(await first.kill('SIGTERM')).toBe(0)
    expect(fs.existsSync(path.join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false)

    const second = await start()
    expect(await queryAt(appUrlOf(second), 'SELECT count(*)::int AS n FROM "instansi"')).toEqual([{ n: 1 }])
    expect(fs.readFileSync(path.join(dataDir, 'rahasia', 'kunci-server'))).toEqual(key)
  })

  it('is made under LANG=C with a UTF-8 database that listens on this machine only', async () => {
    const session = await start({ LANG: 'C', LC_ALL: 'C' })
    const [row] = await queryAt(
      appUrlOf(session),
      `SELECT current_setting('server_encoding') AS encoding, current_setting('listen_addresses') AS address`,
    )
    expect(row).toEqual({ encoding: 'UTF8', address: '127.0.0.1' })
  })

  it('is made anew when an earlier attempt was broken off', async () => {
    fs.mkdirSync(path.join(dataDir, '.cluster-lama', 'data'), { recursive: true })
    fs.mkdirSync(path.join(dataDir, 'postgres'))
    fs.writeFileSync(path.join(dataDir, 'postgres', 'setengah'), 'x')
    expect((await start()).ready).not.toBeNull()
    expect(fs.readdirSync(dataDir).filter((name) => name.startsWith('.cluster-'))).toEqual([])
  })
})

describe('after a kill -9', () => {
  it('the next start stops the orphaned database and takes over', async () => {
    const first = await start()
    await queryAt(appUrlOf(first), `INSERT INTO "instansi" VALUES ('uji', 'WBS', 'a', 'b', 'c', 'd', NULL, 'e', 'f', 'g')`)
    const orphan = postmaster()
    await first.kill('SIGKILL')
    expect(() => process.kill(orphan, 0)).not.toThrow()
    const second = await start()
    expect(second.output).toContain('stopped the database of an earlier start')
    expect(postmaster()).not.toBe(orphan)
    expect(await queryAt(appUrlOf(second), 'SELECT count(*)::int AS n FROM "instansi"')).toEqual([{ n: 1 }])
  })

  it('of the database alone, it comes back on the same port', async () => {
    const session = await start()
    const before = postmaster()
    process.kill(before, 'SIGKILL')
    const isBack = async () => (await queryAt(appUrlOf(session), 'SELECT 1 AS one').catch(() => [])).length === 1
    for (const end = Date.now() + 20_000; Date.now() < end && !(await isBack());) await new Promise((next) => setTimeout(next, 100))
    expect(await isBack()).toBe(true)
    expect(postmaster()).not.toBe(before)
  })

  it('a pid file that names a stranger is left alone', async () => {
    const first = await start()
    await first.kill('SIGTERM')
    const stranger = `${process.pid}\n${dataDir}\n1\n5432\n\n127.0.0.1\n\nready\n`
    fs.writeFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), stranger)
    const second = await start()
    expect(second.output).not.toContain('stopped the database')
    expect(second.ready).not.toBeNull()
  })
})

describe('a start is refused', () => {
  it('on a data directory in use', async () => {
    await start()
    const second = await start()
    expect(await second.code).toBe(1)
    expect(second.output).toContain('already runs on')
  })

  it('on a port that is taken, in one sentence', async () => {
    const server = net.createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as net.AddressInfo
    const session = await start({ PORT: String(port) })
    server.close()
    expect(await session.code).toBe(1)
    expect(session.output.trim()).toBe(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
  })

  it('with another DEMO than the data directory was born with', async () => {
    await (await start()).kill('SIGTERM')
    const second = await start({ DEMO: 'on' })
    expect(await second.code).toBe(1)
    expect(second.output).toContain('was made with DEMO=off')
  })

  it('without a key once records exist, and no new key is made', async () => {
    const first = await start()
    await queryAt(appUrlOf(first), `INSERT INTO "jejakAudit" VALUES (1, now(), 'a', 'b', 'c', '{}', 'd', 'e', 'f')`)
    await first.kill('SIGTERM')
    const key = path.join(dataDir, 'rahasia', 'kunci-audit')
    fs.rmSync(key)
    const second = await start()
    expect(await second.code).toBe(1)
    expect(second.output).toMatch(/kunci-audit is missing/)
    expect(fs.existsSync(key)).toBe(false)
  })
})

describe('two starts side by side', () => {
  it('do not disturb each other', async () => {
    const other = path.join(dataDir, 'lain')
    const [one, two] = await Promise.all([start(), start({}, other)])
    expect(appUrlOf(one)).not.toBe(appUrlOf(two))
  })
})
