import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import http from 'node:http'
import path from 'node:path'
import { queryAt } from '@/tests/support/database'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

const TOKEN = 'uji-token-angka-pemantau-1234'
let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { WEB_PROCESSES: '3', METRICS_TOKEN: TOKEN } })
}, 180_000)

afterAll(async () => server?.dispose())

/** The processes that serve pages: children of the one the start script began. */
function webProcesses(): readonly number[] {
  const rows = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((row) => (row ? [{ pid: Number(row[1]), parent: Number(row[2]), args: row[3] ?? '' }] : []))
  const leader = rows.find(({ parent, args }) => parent === server.pid && args.includes('web-processes'))
  return rows.filter(({ parent, args }) => parent === leader?.pid && args.includes('web-server')).map(({ pid }) => pid)
}

const askMetrics = (token?: string) =>
  fetch(`${server.url}/api/metrics`, { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } })

async function until(holds: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end && !holds();) await new Promise((next) => setTimeout(next, 100))
  expect(holds()).toBe(true)
}

/** On a connection of its own: one kept open to a process that was killed is gone with it. */
const askAnew = (url: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    http.get(url, { agent: false }, (response) => resolve(response.resume().statusCode)).on('error', reject)
  })

/** Figures that the alerts and the dashboard we hand out ask for. */
function namesOfAlerts(): readonly string[] {
  const folder = path.resolve(__dirname, '..', '..', 'docs', 'pemantauan')
  const text = fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
  return [
    ...new Set(
      text
        .join('\n')
        .match(/\b(?:kumbang|nodejs|process)_[a-z0-9_]+/g)
        ?.map((name) => name.replace(/_bucket$/, '')),
    ),
  ]
}

/** Pages of the public that came, over all processes. */
const publicPages = (text: string) => Number(/^kumbang_http_requests_total\{area="public",status="2xx"\} (\d+)$/m.exec(text)?.[1])

describe('a site of several processes', () => {
  it('takes a form that one of them rendered at any of them, once', async () => {
    expect(webProcesses()).toHaveLength(3)
    for (let round = 0; round < 6; round += 1) {
      const hidden = await hiddenFields(`${server.url}/lapor/wbs`)
      const answers = await Promise.all([1, 2, 3].map(() => postReport(server.url, reportForm(hidden, `proses_${round}`))))
      expect(answers.map((answer) => answer?.status)).toEqual([303, 303, 303])
    }
    const rows = await queryAt(server.adminUrl, `SELECT samaran FROM pengaduan WHERE samaran LIKE 'proses\\_%' ORDER BY samaran`)
    expect(rows.map(({ samaran }) => samaran)).toEqual([0, 1, 2, 3, 4, 5].map((round) => `proses_${round}`))
  }, 60_000)

  it('does its work in the background in one of them alone', async () => {
    const running = webProcesses().map((pid) => execFileSync('cat', [`/proc/${pid}/environ`], { encoding: 'latin1' }))
    expect(running.filter((text) => text.split('\0').includes('WORKER=off'))).toHaveLength(2)
  })

  it('tells a monitor with the token the figures of all of them together, and nobody else any', async () => {
    expect((await askMetrics()).status).toBe(401)
    expect((await askMetrics(`${TOKEN}x`)).status).toBe(401)
    const first = await (await askMetrics(TOKEN)).text()
    for (let i = 0; i < 12; i += 1) expect((await fetch(`${server.url}/kontak`)).status).toBe(200)
    const answer = await askMetrics(TOKEN)
    expect(answer.headers.get('content-type')).toContain('text/plain')
    const text = await answer.text()
    expect(publicPages(text) - publicPages(first)).toBe(12)
    expect(text).toMatch(/^kumbang_part_state\{part="basisData"\} 0$/m)
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m)
    expect(text).not.toMatch(/lapor|lacak|proses_|samaran/i)
    expect(namesOfAlerts().filter((name) => !text.includes(`# TYPE ${name} `))).toEqual([])
  })

  it('goes on answering while one of them is gone, and brings it back', async () => {
    const [, second] = webProcesses()
    process.kill(second ?? 0, 'SIGKILL')
    // What was in its hands is lost with it, as in any crash; what comes after is not.
    await until(() => server.log().includes('(SIGKILL); it is started again'))
    for (let i = 0; i < 5; i += 1) expect(await askAnew(`${server.url}/kontak`)).toBe(200)
    await until(() => webProcesses().length === 3)
    expect(webProcesses()).toHaveLength(3)
    expect(webProcesses()).not.toContain(second)
  }, 60_000)

  it('ends with all of them when it is stopped', async () => {
    const before = webProcesses()
    await server.stop()
    expect(await server.exited).toBe(0)
    const left = before.filter((pid) => {
      try {
        return process.kill(pid, 0)
      } catch {
        return false
      }
    })
    expect(left).toEqual([])
  }, 60_000)
})
