import { beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { inTransaction } from '@/lib/data/transaction'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { getDaftarSiap } from '@/lib/services/sistem/get-daftar-siap'
import { checkJam, confirmJam } from '@/lib/services/sistem/jam'
import { JOBS, runJob } from '@/lib/services/worker/start-worker'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'
import { refusal } from '@/tests/support/refusal'

const database = testDatabase()
const MINUTE = 60_000
const HOUR = 60 * MINUTE

const later = (ms: number) => new Date(now().getTime() + ms)
const act = () => inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan: 'UJI', objek: 'uji' }))
/** As if the last rows had been written so much earlier (or, negative, later): what a jump of the clock leaves behind. */
const shift = (ms: number) =>
  database.queryAsAdmin(`UPDATE "jejakAudit" SET "dibuatAt" = "dibuatAt" - make_interval(secs => $1)`, [ms / 1000])
const today = () => tanggalSurat(officeDate(now()))

beforeAll(async () => {
  await seedOffice()
})

beforeEach(async () => {
  await database.queryAsAdmin('TRUNCATE "jejakAudit"')
  await database.queryAsAdmin('DELETE FROM "jam"')
  await act()
  expect(await checkJam()).toBeNull()
})

describe('a clock that jumped', () => {
  it.each([
    ['MAJU', 49 * HOUR],
    ['MAJU', 24 * 365 * 10 * HOUR],
    ['MUNDUR', -6 * MINUTE],
    ['MUNDUR', -400 * 24 * HOUR],
  ])('stops the work, %s by %d ms, and stays so whatever is written afterwards', async (sebab, ms) => {
    await shift(ms)
    expect(await checkJam()).toBe(sebab)
    for (let n = 0; n < 3; n++) await act()
    expect(await checkJam()).toBe(sebab)
    expect(await db.jejakAudit.count({ where: { tindakan: 'JAM_BERHENTI' } })).toBe(1)
    expect((await getDaftarSiap(await petugasBer('ADMIN_SISTEM'))).jam).toBe(sebab)
  })

  it.each([47 * HOUR, -4 * MINUTE])('goes on within the limits (%d ms)', async (ms) => {
    await shift(ms)
    expect(await checkJam()).toBeNull()
  })

  it('is found also when somebody signed in before the guard looked, and when it was put right meanwhile', async () => {
    await shift(49 * HOUR)
    await act()
    expect(await checkJam()).toBe('MAJU')
  })

  it('is found when it ran ahead and back between two looks', async () => {
    await runAt(later(24 * 3650 * HOUR), act)
    await act()
    expect(await checkJam()).toMatch(/MAJU|MUNDUR/)
  })

  it('is found at once when it differs from the database, in both directions', async () => {
    expect(await runAt(later(6 * MINUTE), checkJam)).toBe('BERBEDA')
    await database.queryAsAdmin('UPDATE "jam" SET "dihentikanAt" = NULL')
    await database.queryAsAdmin('TRUNCATE "jejakAudit"')
    expect(await runAt(later(-6 * MINUTE), checkJam)).toBe('BERBEDA')
  })
})

describe('an administrator', () => {
  it('lets the work go on by writing the date, and nobody else does', async () => {
    await shift(49 * HOUR)
    expect(await checkJam()).toBe('MAJU')
    const admin = await petugasBer('ADMIN_SISTEM')
    for (const name of ['ppdp', 'kepala', 'pemegang.identitas'])
      expect([name, await refusal(confirmJam(await petugasOf(name), today()))]).toEqual([name, 'FORBIDDEN'])
    for (const typed of ['', '1 Januari 2020', officeDate(now())])
      expect(await refusal(confirmJam(admin, typed))).toBe('INVALID_INPUT tanggalHariIni.salah')
    expect(await checkJam()).toBe('MAJU')
    await confirmJam(admin, today())
    expect(await checkJam()).toBeNull()
    await act()
    expect(await checkJam()).toBeNull()
    expect(await db.jejakAudit.count({ where: { tindakan: 'JAM_DIPASTIKAN', aktor: `petugas:${admin.id}` } })).toBe(1)
    await shift(49 * HOUR)
    expect(await checkJam()).toBe('MAJU')
  })

  it('cannot while the clocks differ', async () => {
    await runAt(later(HOUR), checkJam)
    const admin = await petugasBer('ADMIN_SISTEM')
    expect(await runAt(later(HOUR), () => refusal(confirmJam(admin, today())))).toBe('GUARD_FAILED jamBerbeda')
  })
})

describe('the jobs', () => {
  it('say of themselves whether they destroy, archive, close or remind', () => {
    expect(JOBS.filter(({ perluJam }) => perluJam).map(({ name }) => name)).toEqual([
      'arsip',
      'tutup',
      'pengingat',
      'sesi',
      'kalender',
      'musnah',
      'amplop-lama',
      'impor-lama',
      'draf',
      'yatim',
    ])
  })

  it.each(JOBS.map(({ name }) => name))('%s runs with a clock that is believed, and otherwise only if it needs none', async (name) => {
    const job = JOBS.find((one) => one.name === name)!
    const run = jest.fn(() => Promise.resolve())
    expect(await runJob({ ...job, run })).toBe(true)
    await shift(49 * HOUR)
    expect(await runJob({ ...job, run })).toBe(!job.perluJam)
    expect(run).toHaveBeenCalledTimes(job.perluJam ? 1 : 2)
  })
})
