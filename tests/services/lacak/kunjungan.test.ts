import { beforeAll, expect, it, jest } from '@jest/globals'
import { now, runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { beginKunjungan, caseOfKunjungan, KUNJUNGAN_MENIT } from '@/lib/services/lacak/kunjungan'
import { purgeSession } from '@/lib/services/worker/housekeeping'
import { seedPetugas } from '@/prisma/seed/petugas'
import { seedUnit } from '@/prisma/seed/unit'
import { kirimSp4n } from '@/tests/builders/sp4n'
import { testDatabase } from '@/tests/support/database'

jest.setTimeout(60_000)
testDatabase()
beforeAll(async () => {
  await seedUnit()
  await seedPetugas()
})

it('a visit opens its case for its minutes, and the next cleaning leaves no trace of it', async () => {
  const { pengaduanId } = await kirimSp4n()
  const token = await beginKunjungan(pengaduanId)
  await purgeSession()
  expect(await caseOfKunjungan(token)).toBe(pengaduanId)
  const later = new Date(now().getTime() + (KUNJUNGAN_MENIT + 1) * 60_000)
  expect(await runAt(later, () => caseOfKunjungan(token))).toBeNull()
  await runAt(later, purgeSession)
  expect(await db.kunjunganLacak.count()).toBe(0)
})
