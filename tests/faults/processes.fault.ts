import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { queryAt } from '@/tests/support/database'
import { findBroken } from '@/tests/support/invariants'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

const REPORTS = process.env.KUMBANG_TEST_FULL ? 1000 : 60
const REPORTERS = 4

let server: TestServer
beforeAll(async () => {
  server = await startServer({ env: { WEB_PROCESSES: '2' } })
}, 180_000)
afterAll(async () => server?.dispose())

type Process = Readonly<{ pid: number; parent: number; args: string }>

function processes(): readonly Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n')
  return lines.flatMap((line) => {
    const found = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)
    return found ? [{ pid: Number(found[1]), parent: Number(found[2]), args: found[3] ?? '' }] : []
  })
}
function webProcesses(): readonly number[] {
  const all = processes()
  const leader = all.find(({ parent, args }) => parent === server.pid && args.includes('web-processes'))
  return all.filter(({ parent, args }) => parent === leader?.pid && args.includes('web-server')).map(({ pid }) => pid)
}

/** A person who presses the button until a receipt comes. Another network each, so that nobody is slowed down for the others. */
async function reportUntilTaken(samaran: string): Promise<void> {
  for (const end = Date.now() + 120_000; Date.now() < end; await new Promise((next) => setTimeout(next, 200))) {
    const hidden = await hiddenFields(`${server.url}/lapor/wbs`).catch(() => [])
    if (!hidden.some(([name]) => name === 'kunciKirim')) continue
    // The same form again and again: whatever became of the first press, it must be one case.
    for (let press = 0; press < 20; press += 1) {
      const answer = await postReport(server.url, reportForm(hidden, samaran))
      if (answer?.status === 303) return
      await new Promise((next) => setTimeout(next, 300))
    }
  }
  throw new Error(`${samaran} was never taken:\n${server.log()}`)
}

describe('a web server that', () => {
  it(`is killed again and again under ${REPORTS} reports loses none that was acknowledged and takes none twice`, async () => {
    let [next, killed, stop] = [0, 0, false]
    const killing = (async () => {
      while (!stop) {
        await new Promise((go) => setTimeout(go, 3_000))
        const all = webProcesses()
        const victim = all[Math.floor(killed * 7919) % Math.max(1, all.length)]
        await queryAt(server.adminUrl, 'DELETE FROM keran')
        // One at a time: while nobody serves there is nothing to be taken.
        if (stop || !victim || all.length < 2) continue
        process.kill(victim, 'SIGKILL')
        killed += 1
      }
    })()
    const reporter = async () => {
      while (next < REPORTS) {
        next += 1
        await reportUntilTaken(`galat_acak_${next}`)
      }
    }
    await Promise.all(Array.from({ length: REPORTERS }, reporter)).finally(() => (stop = true))
    await killing
    expect(killed).toBeGreaterThan(0)
    const rows = await queryAt(
      server.adminUrl,
      `SELECT samaran, count(*)::int AS n FROM pengaduan WHERE samaran LIKE 'galat\\_acak\\_%' GROUP BY 1`,
    )
    expect(rows.filter(({ n }) => n !== 1)).toEqual([])
    expect(rows).toHaveLength(REPORTS)
    expect(await findBroken(server)).toEqual([])
  }, 3_600_000)

  it('is asked to stop finishes what it has in hand, and what it did not take is taken once after the next start', async () => {
    const forms = await Promise.all(Array.from({ length: 20 }, () => hiddenFields(`${server.url}/lapor/wbs`)))
    await queryAt(server.adminUrl, 'DELETE FROM keran')
    const under = forms.map((hidden, n) => postReport(server.url, reportForm(hidden, `galat_henti_${n}`)))
    await new Promise((next) => setTimeout(next, 150))
    const from = Date.now()
    await server.stop()
    expect(await server.exited).toBe(0)
    expect(Date.now() - from).toBeLessThan(45_000)
    const taken = (await Promise.all(under)).filter((answer) => answer?.status === 303).length
    const back = await startServer({ dataDir: server.dataDir, port: server.port })
    try {
      const count = async () =>
        Number((await queryAt(back.adminUrl, `SELECT count(*) FROM pengaduan WHERE samaran LIKE 'galat\\_henti\\_%'`))[0]?.count)
      expect(await count()).toBeGreaterThanOrEqual(taken)
      await queryAt(back.adminUrl, 'DELETE FROM keran')
      for (const [n, hidden] of forms.entries())
        expect((await postReport(back.url, reportForm(hidden, `galat_henti_${n}`)))?.status).toBe(303)
      expect(await count()).toBe(20)
      expect(await findBroken(back)).toEqual([])
    } finally {
      await back.stop()
    }
  }, 300_000)
})
