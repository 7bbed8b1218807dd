import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { queryAt } from '@/tests/support/database'
import { migrateOn } from '@/tests/support/migrate'
import { startServer, type TestServer } from '@/tests/support/server'
import { reportSkipped } from '@/tests/support/skip'

let server: TestServer
let sandi: string
let aplikasi: string

/** A PostgreSQL of an office: an owner with a password of its own, which must be found nowhere in what serves. */
beforeAll(async () => {
  const url = process.env.KUMBANG_TEST_ADMIN_URL ?? ''
  const name = `pemilik_${randomBytes(6).toString('hex')}`
  sandi = randomBytes(16).toString('hex')
  aplikasi = randomBytes(16).toString('hex')
  await queryAt(url, `CREATE ROLE ${name} LOGIN CREATEROLE PASSWORD '${sandi}'`)
  await queryAt(url, `CREATE DATABASE ${name} OWNER ${name}`)
  const at = (username: string, password: string) => Object.assign(new URL(url), { pathname: `/${name}`, username, password }).href
  const DATABASE_URL = at(`aplikasi_${name}`, aplikasi)
  const migrated = migrateOn({ DATABASE_URL, DATABASE_ADMIN_URL: at(name, sandi) })
  expect([migrated.status, migrated.output]).toEqual([0, expect.stringContaining('Applied:')])
  server = await startServer({ fresh: true, env: { DATABASE_URL, DEMO: 'off' } })
}, 180_000)

afterAll(async () => {
  await server?.dispose()
})

const parentOf = (pid: string) => /\nPPid:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]

/** The start script and everything below it, by what it was called with. */
function processesOf(dataDir: string): readonly string[] {
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const environ = (pid: string) => fs.readFileSync(`/proc/${pid}/environ`, 'latin1')
  return pids.filter((pid) => {
    try {
      return environ(pid).includes(`DATA_DIR=${dataDir}`) && parentOf(pid) !== undefined
    } catch {
      return false
    }
  })
}

/** Does the process hold these bytes anywhere it may write? */
function remembers(pid: string, secret: string): boolean {
  const needle = [Buffer.from(secret), Buffer.from(secret, 'utf16le')]
  const memory = fs.openSync(`/proc/${pid}/mem`, 'r')
  try {
    for (const line of fs.readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const range = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line)
      if (range && holds(memory, Number(`0x${range[1]}`), Number(`0x${range[2]}`), needle)) return true
    }
    return false
  } finally {
    fs.closeSync(memory)
  }
}

const STEP = 16 * 1024 * 1024

function holds(memory: number, from: number, to: number, needle: readonly Buffer[]): boolean {
  const buffer = Buffer.alloc(STEP + 256)
  for (let at = from; at < to; at += STEP) {
    let read = 0
    try {
      read = fs.readSync(memory, buffer, 0, Math.min(buffer.length, to - at), at)
    } catch {
      // Pages that were reserved and never used, or given back meanwhile, hold nothing.
    }
    if (needle.some((bytes) => buffer.subarray(0, read).includes(bytes))) return true
  }
  return false
}

function mayReadMemory(pid: string): boolean {
  try {
    fs.closeSync(fs.openSync(`/proc/${pid}/mem`, 'r'))
    return true
  } catch {
    return false
  }
}

describe('a site on a database of its own', () => {
  it("holds the owner's login in no environment and no memory of what goes on running", async () => {
    expect((await fetch(server.url)).status).toBe(200)
    const pids = fs.existsSync('/proc/self/environ') ? processesOf(server.dataDir) : []
    if (!pids[0] || !pids.every(mayReadMemory))
      return reportSkipped(
        "the owner's login in memory",
        'Linux, and the right to read /proc/PID/mem: run as root, or kernel.yama.ptrace_scope=0',
      )
    expect(pids.length).toBeGreaterThanOrEqual(2)
    for (const pid of pids) expect(fs.readFileSync(`/proc/${pid}/environ`, 'latin1')).not.toContain(sandi)
    // The look itself works: the application's own password is there.
    expect(pids.some((pid) => remembers(pid, aplikasi))).toBe(true)
    expect(pids.filter((pid) => remembers(pid, sandi))).toEqual([])
  })
})
