import { describe, expect, it } from '@jest/globals'
import { AppError } from '@/lib/domain/errors'
import { REM, type JenisRem } from '@/lib/domain/rem'
import { purgeKeran, takeToken } from '@/lib/data/keran'
import { takeTempat } from '@/lib/data/tempat-kerja'
import { db } from '@/lib/infra/db'
import { brake, sidikHarian } from '@/lib/services/pintu/brake'
import { doHeavyWork } from '@/lib/services/pintu/heavy-work'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()

describe('a token bucket', () => {
  it('gives its tokens at once and no more, whoever asks at the same moment', async () => {
    const waits = await Promise.all(Array.from({ length: 30 }, () => takeToken('uji', { ledakan: 7, setiap: 60_000 })))
    expect(waits.filter((wait) => wait === 0)).toHaveLength(7)
    for (const wait of waits.filter((one) => one > 0)) expect(wait).toBeLessThanOrEqual(60_000)
  })

  it('refuses whoever waited for the row, though he saw it full when he came', async () => {
    await takeToken('antre', { ledakan: 2, setiap: 60_000 })
    let late: Promise<number> | undefined
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE "keran" SET "penuhAt" = now() + interval '120 seconds' WHERE "kunci" = 'antre'`
      late = takeToken('antre', { ledakan: 2, setiap: 60_000 })
      await database.queryAsAdmin('SELECT pg_sleep(0.3)')
    })
    expect(await late).toBeGreaterThan(50_000)
  })

  it('gets one back in the time it says', async () => {
    await takeToken('pelan', { ledakan: 1, setiap: 150 })
    const wait = await takeToken('pelan', { ledakan: 1, setiap: 150 })
    expect(wait).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, wait + 30))
    expect(await takeToken('pelan', { ledakan: 1, setiap: 150 })).toBe(0)
  })

  it('leaves no row once it is full', async () => {
    await takeToken('lama', { ledakan: 1, setiap: 1 })
    await new Promise((resolve) => setTimeout(resolve, 20))
    await purgeKeran()
    expect(await db.keran.count({ where: { kunci: 'lama' } })).toBe(0)
  })
})

describe('the brake on writing', () => {
  it.each(Object.keys(REM) as JenisRem[])('of %s lets one network through as often as it says, then names the minutes', async (jenis) => {
    const source = `203.0.113.${jenis.length}`
    for (let n = 0; n < REM[jenis].sumber.ledakan; n += 1) await brake(jenis, source)
    const refused = await brake(jenis, source).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(AppError)
    expect((refused as AppError).code).toBe('TOO_MANY_TRIES')
    expect((refused as AppError).details[0]).toMatch(/^umum\.sering\|\d+$/)
    await brake(jenis, '198.51.100.1')
  })

  it('lets thirty reports an hour from one shared address pass', () => expect(REM.lapor.sumber).toEqual({ ledakan: 30, setiap: 120_000 }))

  it('keeps no address: what names a source dies with its day', async () => {
    await brake('lapor', '192.0.2.77')
    const rows = await database.queryAsAdmin('SELECT * FROM "keran"')
    expect(JSON.stringify(rows)).not.toContain('192.0.2.77')
    expect(await sidikHarian('192.0.2.77')).toMatch(/^[0-9a-f]{32}$/)
    expect(await db.garamHarian.count()).toBe(1)
  })
})

describe('heavy work', () => {
  it('is done by as many as there are places over all processes, and goes on when one is given back', async () => {
    const other = [await takeTempat('gambar', 2), await takeTempat('gambar', 2)]
    expect(new Set(other)).toEqual(new Set([1, 2]))
    expect(await takeTempat('gambar', 2)).toBeNull()
    let done = false
    const waiting = doHeavyWork('gambar', async () => void (done = true))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(done).toBe(false)
    await db.tempatKerja.deleteMany({ where: { jenis: 'gambar', nomor: 1 } })
    await waiting
    expect(done).toBe(true)
  })

  it('takes the place of a process that died over it', async () => {
    await takeTempat('surat', 1)
    await db.tempatKerja.updateMany({ where: { jenis: 'surat' }, data: { sampaiAt: new Date(Date.now() - 1000) } })
    expect(await takeTempat('surat', 1)).toBe(1)
  })

  it('refuses when its line is full, instead of growing it', async () => {
    const release: (() => void)[] = []
    const slow = Array.from({ length: 1 + 8 }, () => doHeavyWork('tabel', () => new Promise<void>((resolve) => release.push(resolve))))
    await expect(doHeavyWork('tabel', async () => undefined)).rejects.toMatchObject({ code: 'TOO_MANY_TRIES', details: ['umum.ramai'] })
    const free = setInterval(() => release.splice(0).forEach((one) => one()), 20)
    await Promise.all(slow)
    clearInterval(free)
  })
})
