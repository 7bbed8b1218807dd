import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { runAt } from '@/lib/infra/clock'
import { claimMails } from '@/lib/data/outbox-claim'
import { warnKalender } from '@/lib/services/kalender/warn-kalender'
import { JOBS } from '@/lib/services/worker/start-worker'
import { seedOffice } from '@/tests/builders/kantor'
import { testDatabase } from '@/tests/support/database'

testDatabase({ DEMO: 'off' })
beforeAll(async () => void (await seedOffice({ surel: true })))

const pada = async (day: string) => {
  const at = new Date(`${day}T03:00:00Z`)
  await runAt(at, warnKalender)
  await runAt(at, warnKalender)
  const all = await claimMails(new Date('2030-01-01T00:00:00Z'), 100)
  await db.outbox.updateMany({ where: { status: 'ANTRE' }, data: { status: 'TERKIRIM' } })
  return all.filter(({ kunci }) => kunci.startsWith('kalender-habis:'))
}

describe('a calendar that ends', () => {
  it('is no matter for anybody two months before', async () => {
    expect(await pada('2027-11-01')).toEqual([])
  })

  it('is told to the administrators once a week, until it reaches further', async () => {
    const first = await pada('2027-11-08')
    expect(first.length).toBeGreaterThan(0)
    expect(first[0]?.teks).toContain('31 Desember 2027')
    expect(await pada('2027-11-09')).toEqual([])
    expect(await pada('2027-11-16')).toHaveLength(first.length)
    expect(await pada('2028-01-20')).toHaveLength(first.length)
    await db.hariLibur.create({ data: { tanggal: new Date('2028-01-01'), nama: 'Tahun Baru', jenis: 'LIBUR_NASIONAL' } })
    const { forgetKalender } = await import('@/lib/data/kalender')
    forgetKalender()
    expect(await pada('2028-02-01')).toEqual([])
  })

  it('is looked at by the worker', () => {
    expect(JOBS.map(({ run }) => run)).toContain(warnKalender)
  })
})
