import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { claimMails } from '@/lib/data/outbox-claim'
import { enqueueMail } from '@/lib/data/outbox'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { deliverOutbox } from '@/lib/services/worker/deliver-outbox'
import { typescriptArgs } from '@/scripts/lib/run.mjs'
import { testDatabase, setEnvironment } from '@/tests/support/database'
import { startSmtp, type TestSmtp } from '@/tests/support/smtp'

testDatabase({ MAIL_TRANSPORT: 'smtp' })
let smtp: TestSmtp
beforeAll(async () => {
  smtp = await startSmtp()
  setEnvironment({ SMTP_URL: smtp.url })
})
afterAll(() => smtp.stop())
beforeEach(async () => {
  await db.outbox.deleteMany()
  smtp.received.length = 0
})

const ROWS = process.env.KUMBANG_TEST_FULL ? 2000 : 200
const WORKERS = 8
const NOW = new Date('2026-11-24T03:00:00.000Z')
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const put = (kunci: string) =>
  db.$transaction((tx) => enqueueMail(tx, NOW, { kunci, kepada: `${kunci}@contoh.test`, subjek: 'Ada kabar', teks: `Untuk ${kunci}` }))

/** A worker in a process of its own that is killed between sending a mail and writing that down; the signal it ended by. */
function dieAfterSending(): Promise<NodeJS.Signals | null> {
  const entry = path.resolve('tests/support/deliver-once.ts')
  const child = spawn(process.execPath, typescriptArgs(entry), { env: { ...process.env, CRASH_AT: 'after_send' }, timeout: 50_000 })
  return new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))
}

describe('the outbox', () => {
  it(
    `sends each of ${ROWS} mails exactly once through ${WORKERS} workers`,
    async () => {
      for (let i = 0; i < ROWS; i += 1) await put(`surat${i}`)
      const work = async () => {
        let taken = 0
        for (let n = await deliverOutbox(); n > 0; n = await deliverOutbox()) taken += n
        return taken
      }
      const taken = await runAt(NOW, () => Promise.all(Array.from({ length: WORKERS }, work)))
      expect(taken.reduce((sum, n) => sum + n, 0)).toBe(ROWS)
      expect(taken.filter((n) => n > 0).length).toBeGreaterThan(1)
      expect(smtp.received.map((mail) => mail.to).sort()).toEqual(Array.from({ length: ROWS }, (_, i) => `surat${i}@contoh.test`).sort())
      expect(new Set(smtp.received.map((mail) => mail.id)).size).toBe(ROWS)
      expect(await db.outbox.count({ where: { status: 'TERKIRIM', percobaan: 1, dikunciSampai: null } })).toBe(ROWS)
    },
    30_000 + ROWS * 100,
  )

  it('gives a mail to one worker at a time, and back after the lease when that one died', async () => {
    await put('satu')
    expect(await claimMails(NOW, 10)).toMatchObject([{ kunci: 'satu', kepada: 'satu@contoh.test', percobaan: 1 }])
    expect(await claimMails(after(0), 10)).toEqual([])
    expect(await claimMails(after(2), 10)).toEqual([])
    expect(await claimMails(after(2.1), 10)).toMatchObject([{ kunci: 'satu', percobaan: 2 }])
  })

  it('takes no mail before its time and none that is settled', async () => {
    await put('nanti')
    await put('gagal')
    await db.outbox.updateMany({ where: { kunci: 'nanti' }, data: { jalankanAt: after(5) } })
    await db.outbox.updateMany({ where: { kunci: 'gagal' }, data: { status: 'GAGAL' } })
    expect(await claimMails(NOW, 10)).toEqual([])
    expect(await claimMails(after(5), 10)).toMatchObject([{ kunci: 'nanti' }])
  })

  it('holds one mail for one act, however often the act is repeated', async () => {
    await Promise.all(Array.from({ length: 5 }, () => put('sama')))
    expect(await db.outbox.count()).toBe(1)
  })

  it('sends again under the same id what was sent just before a crash, so that the reader can tell', async () => {
    const at = now()
    await db.$transaction((tx) => enqueueMail(tx, at, { kunci: 'ulang', kepada: 'ulang@contoh.test', subjek: 'Ada kabar', teks: 'Kabar' }))
    expect(await dieAfterSending()).toBe('SIGKILL')
    // It left, but nothing says so: the row still waits, and belongs to the dead worker until its lease is over.
    const row = await db.outbox.findFirstOrThrow({ where: { kunci: 'ulang' } })
    expect(row).toMatchObject({ status: 'ANTRE', percobaan: 1 })
    expect(await deliverOutbox()).toBe(0)
    const over = new Date((row.dikunciSampai ?? at).getTime() + 1000)
    expect(await runAt(over, () => deliverOutbox())).toBe(1)
    const same = ['ulang@contoh.test', `<${row.id}@kumbang>`]
    expect(smtp.received.map((mail) => [mail.to, mail.id])).toEqual([same, same])
    expect(await db.outbox.findFirstOrThrow()).toMatchObject({ id: row.id, status: 'TERKIRIM', percobaan: 2 })
  }, 60_000)

  it('sends later, and once, what the server put off', async () => {
    await put('tunda')
    smtp.answer = () => 452
    await runAt(NOW, () => deliverOutbox())
    smtp.answer = () => 0
    await runAt(after(30), () => deliverOutbox())
    const row = await db.outbox.findFirstOrThrow({ where: { kunci: 'tunda' } })
    expect(smtp.received.map((mail) => mail.id)).toEqual([`<${row.id}@kumbang>`])
    expect(row).toMatchObject({ status: 'TERKIRIM', percobaan: 2 })
  })
})
