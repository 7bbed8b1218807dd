import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { queryAt } from '@/tests/support/database'
import { findBroken } from '@/tests/support/invariants'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
}, 180_000)
afterAll(async () => server?.dispose())

const postmaster = () => Number(fs.readFileSync(path.join(server.dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const below = (parent: number) =>
  execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid && ppid === parent ? [pid] : []))

async function timed<T>(work: Promise<T>): Promise<Readonly<{ value: T; seconds: number }>> {
  const from = performance.now()
  const value = await work
  return { value, seconds: (performance.now() - from) / 1000 }
}

const casesOf = async (samaran: string) =>
  Number((await queryAt(server.adminUrl, 'SELECT count(*) FROM pengaduan WHERE samaran = $1', [samaran]))[0]?.count)

/** Until the site works again. */
async function healthy(withinMs: number): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await new Promise((next) => setTimeout(next, 200)))
    if ((await fetch(`${server.url}/api/health`).catch(() => null))?.status === 200) return
  throw new Error(`Not healthy again:\n${server.log()}`)
}

/** A page for people, in their language, that keeps what was typed. */
async function tellsAndKeeps(answer: Response | null, samaran: string): Promise<void> {
  expect(answer?.headers.get('content-type')).toContain('text/html')
  const page = (await answer?.text()) ?? ''
  expect(page).toContain(samaran)
  expect(page).not.toMatch(/Internal Server Error|Application error/)
}

describe('a database that', () => {
  it('is killed comes back by itself; the report that met it is told in words, kept, and taken once', async () => {
    const hidden = await hiddenFields(`${server.url}/lapor/wbs`)
    const web = below(server.pid)
    process.kill(postmaster(), 'SIGKILL')
    const { value: answer, seconds } = await timed(postReport(server.url, reportForm(hidden, 'galat_mati')))
    expect(seconds).toBeLessThan(15)
    if (answer?.status !== 303) await tellsAndKeeps(answer, 'galat_mati')
    await healthy(30_000)
    const again = await postReport(server.url, reportForm(hidden, 'galat_mati'))
    expect(again?.status).toBe(303)
    expect(await casesOf('galat_mati')).toBe(1)
    // The web server lived through it.
    expect(below(server.pid).filter((pid) => web.includes(pid)).length).toBeGreaterThan(0)
    expect(await findBroken(server)).toEqual([])
  }, 120_000)

  it('takes every question and answers none is waited for within bounds, while what needs none is served', async () => {
    const hidden = await hiddenFields(`${server.url}/lapor/wbs`)
    const frozen = [postmaster(), ...below(postmaster())]
    for (const pid of frozen) process.kill(pid, 'SIGSTOP')
    try {
      const posting = timed(postReport(server.url, reportForm(hidden, 'galat_beku')))
      const live = await timed(fetch(`${server.url}/api/health/live`))
      expect([live.value.status, live.seconds < 2]).toEqual([200, true])
      const ready = await timed(fetch(`${server.url}/api/health/ready`))
      expect([ready.value.status, ready.seconds < 10]).toEqual([503, true])
      const icon = await timed(fetch(`${server.url}/mark.svg`))
      expect([icon.value.status, icon.seconds < 2]).toEqual([200, true])
      const { value: answer, seconds } = await posting
      expect(seconds).toBeLessThan(60)
      expect(answer?.status).not.toBe(303)
      await tellsAndKeeps(answer, 'galat_beku')
    } finally {
      for (const pid of frozen)
        try {
          process.kill(pid, 'SIGCONT')
        } catch {
          // A connection that was given up meanwhile is gone.
        }
    }
    await healthy(60_000)
    expect((await postReport(server.url, reportForm(hidden, 'galat_beku')))?.status).toBe(303)
    expect(await casesOf('galat_beku')).toBe(1)
    expect(await findBroken(server)).toEqual([])
  }, 240_000)
})
