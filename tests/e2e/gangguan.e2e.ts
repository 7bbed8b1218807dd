import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { queryAt } from '@/tests/support/database'
import { hiddenFields, postReport, reportForm } from '@/tests/support/plain-form'
import { startServer, type TestServer } from '@/tests/support/server'

/** Named points between upload and commit, and one after it; the server kills itself there with SIGKILL. */
const POINTS = ['after_put', 'after_bukti_row', 'after_seal', 'before_commit', 'after_commit'] as const
const ROUNDS = process.env.KUMBANG_TEST_FULL ? 50 : 1

let first: TestServer
let dataDir: string

beforeAll(async () => {
  first = await startServer()
  dataDir = first.dataDir
  await first.stop()
}, 180_000)

afterAll(async () => first?.dispose())

const count = async (server: TestServer, sql: string, samaran: string) => Number((await queryAt(server.adminUrl, sql, [samaran]))[0]?.count)

/** Rows of a case by pseudonym: the case, its register line, history, envelope and files, or none of them. */
async function traces(server: TestServer, samaran: string): Promise<readonly number[]> {
  const of = (table: string, column = '"pengaduanId"') =>
    `SELECT count(*) FROM ${table} WHERE ${column} IN (SELECT id FROM pengaduan WHERE samaran = $1)`
  const counts: number[] = []
  for (const sql of [of('pengaduan', 'id'), of('"bukuPengaduan"'), of('riwayat'), of('identitas'), of('bukti'), of('tenggat')]) {
    counts.push(await count(server, sql, samaran))
  }
  return counts
}

const NOTHING = [0, 0, 0, 0, 0, 0]
const WHOLE = [1, 1, 2, 1, 1, 1]

async function crashAndReturn(point: (typeof POINTS)[number], round: number): Promise<void> {
  const samaran = `gangguan_${point}_${round}`.slice(0, 30)
  const dying = await startServer({ dataDir, env: { CRASH_AT: point } })
  // Every round is another reporter, hours apart: none of them is slowed down for those before.
  await queryAt(dying.adminUrl, 'DELETE FROM "keran"')
  const hidden = await hiddenFields(`${dying.url}/lapor/wbs`)
  expect(await postReport(dying.url, reportForm(hidden, samaran))).toBeNull()
  await dying.exited
  const back = await startServer({ dataDir, port: dying.port })
  try {
    expect([point, await traces(back, samaran)]).toEqual([point, point === 'after_commit' ? WHOLE : NOTHING])
    // The person presses the button once more: the same form, the same case, one receipt.
    const again = await postReport(back.url, reportForm(hidden, samaran))
    expect([point, again?.status, again?.headers.get('location')]).toEqual([point, 303, expect.stringContaining('/lapor/wbs/tanda-terima')])
    expect([point, await traces(back, samaran)]).toEqual([point, WHOLE])
    expect((await fetch(`${back.url}/api/health`)).status).toBe(200)
  } finally {
    await back.stop()
  }
}

/** In the office's hours the demo's own clocks are brought to mind by mail; the mail that kills must be the one of the report. */
async function sendNothingElse(): Promise<void> {
  const quiet = await startServer({ dataDir, env: { WORKER: 'off' } })
  await queryAt(quiet.adminUrl, `UPDATE tenggat SET status = 'BATAL', selesai = CURRENT_DATE WHERE status = 'BERJALAN'`)
  await queryAt(quiet.adminUrl, `DELETE FROM pengingat`)
  await queryAt(quiet.adminUrl, `DELETE FROM outbox WHERE status = 'ANTRE'`)
  await quiet.stop()
}

describe('a server killed in the middle of taking a report in', () => {
  it.each(POINTS)(
    'at %s loses nothing that was acknowledged and leaves nothing half-written',
    async (point) => {
      for (let round = 0; round < ROUNDS; round += 1) await crashAndReturn(point, round)
    },
    3_600_000,
  )

  it('after sending a mail leaves it in the outbox as tried once and still to be sent', async () => {
    await sendNothingElse()
    const dying = await startServer({ dataDir, env: { CRASH_AT: 'after_send' } })
    // Reports of the rounds before told the same officer; his hour is over.
    await queryAt(dying.adminUrl, `DELETE FROM "keran" WHERE kunci LIKE 'kabar|%'`)
    const hidden = await hiddenFields(`${dying.url}/lapor/wbs`)
    const answer = await postReport(dying.url, reportForm(hidden, 'gangguan_surel'))
    expect([303, undefined]).toContain(answer?.status)
    await dying.exited
    const back = await startServer({ dataDir, port: dying.port, env: { WORKER: 'off' } })
    try {
      const rows = await queryAt(
        back.adminUrl,
        `SELECT status, percobaan FROM outbox WHERE kunci LIKE (SELECT id FROM pengaduan WHERE samaran = 'gangguan_surel') || '%'`,
      )
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter((row) => row.status !== 'ANTRE')).toEqual([])
      expect(rows.some((row) => Number(row.percobaan) === 1)).toBe(true)
    } finally {
      await back.stop()
    }
  })

  it('leaves an unbroken audit chain, no half of a case, and unsent files only as drafts', async () => {
    const script = path.resolve(__dirname, '..', '..', 'scripts', 'audit-verify.mjs')
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production' as const, DATA_DIR: dataDir }
    const { stdout } = await promisify(execFile)(process.execPath, [script], { env })
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^jejakAudit: \d+ baris utuh$/)
    const server = await startServer({ dataDir, env: { WORKER: 'off' } })
    try {
      const halves = await queryAt(
        server.adminUrl,
        `SELECT p.id FROM pengaduan p WHERE "nomorRegister" IS NULL OR status = 'TERKIRIM'
        OR NOT EXISTS (SELECT 1 FROM "bukuPengaduan" b WHERE b."pengaduanId" = p.id) OR NOT EXISTS (SELECT 1 FROM tenggat t WHERE t."pengaduanId" = p.id)
        OR ("indukId" IS NULL AND layanan <> 'SP4N' AND NOT EXISTS (SELECT 1 FROM identitas i WHERE i."pengaduanId" = p.id))
        OR versi < (SELECT count(*) FROM riwayat r WHERE r."pengaduanId" = p.id)
        OR (SELECT max(r.versi) FROM riwayat r WHERE r."pengaduanId" = p.id) > versi`,
      )
      expect(halves).toEqual([])
      const strays = await queryAt(
        server.adminUrl,
        `SELECT count(*) FROM identitas i WHERE NOT EXISTS (SELECT 1 FROM pengaduan p WHERE p.id = i."pengaduanId")
        UNION ALL SELECT count(*) FROM riwayat r WHERE NOT EXISTS (SELECT 1 FROM pengaduan p WHERE p.id = r."pengaduanId")`,
      )
      expect(strays.map((row) => Number(row.count))).toEqual([0, 0])
    } finally {
      await server.stop()
    }
  })
})
