import { beforeAll, describe, expect, it } from '@jest/globals'
import { PERAN, type Peran } from '@/lib/domain/auth/peran'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { AppError } from '@/lib/domain/errors'
import { runAt } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { sidikBasisData } from '@/tests/builders/isi-basis-data'
import { petugasBer, petugasOf, seedOffice } from '@/tests/builders/kantor'
import { jalankan, kirim, targetOf } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { PEMAKAIAN, type Pemakaian } from './pemakaian'

const database = testDatabase()
beforeAll(async () => void (await seedOffice()))

/** Long enough ago for every waiting time of the procedure to be over. */
const DULU = new Date(Date.now() - 40 * 86_400_000)

async function prepare({ jalan, surat }: Pemakaian) {
  return runAt(DULU, async () => {
    const { pengaduanId } = await kirim(surat ? { materi: { kirimJawaban: 'SURAT' } } : {})
    await jalankan(pengaduanId, jalan)
    return targetOf(pengaduanId)
  })
}

async function strangersTo(usecase: Pemakaian): Promise<readonly Petugas[]> {
  const refused = PERAN.filter((peran: Peran) => !(peran in usecase.oleh))
  const nobody = { ...(await petugasOf('sekretaris')), peran: [] }
  return [...(await Promise.all(refused.map(petugasBer))), await petugasOf('sekda'), nobody]
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'allowed',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  )
const countRefusals = () => db.jejakAudit.count({ where: { tindakan: 'DITOLAK' } })

describe.each(Object.entries(PEMAKAIAN))('%s', (name, usecase) => {
  it(`refuses every post without the right to ${name}, writes nothing but the refusal, and lets the others`, async () => {
    const target = await prepare(usecase)
    const before = { rows: await sidikBasisData(database, ['jejakAudit', 'jangkarAudit']), refusals: await countRefusals() }
    const strangers = await strangersTo(usecase)
    for (const petugas of strangers) {
      const code = await codeOf(usecase.run(petugas, target))
      expect(`${petugas.namaPengguna}: ${['FORBIDDEN', 'NOT_FOUND'].includes(code) ? 'refused' : code}`).toBe(
        `${petugas.namaPengguna}: refused`,
      )
    }
    expect(await sidikBasisData(database, ['jejakAudit', 'jangkarAudit'])).toEqual(before.rows)
    expect(await countRefusals()).toBe(before.refusals + strangers.length)
    const granted = Object.values(usecase.oleh)
    expect(granted.length).toBeGreaterThan(0)
    for (const [i, account] of granted.entries()) {
      const fresh = i === 0 ? target : await prepare(usecase)
      expect(`${account}: ${await codeOf(usecase.run(await petugasOf(account), fresh))}`).toBe(`${account}: allowed`)
    }
  }, 30_000)
})

describe('the trail of refusals', () => {
  it('names who, what and why, and no word anybody typed', async () => {
    const row = await db.jejakAudit.findFirstOrThrow({ where: { tindakan: 'DITOLAK' }, orderBy: { nomor: 'desc' } })
    expect(row.aktor).toMatch(/^petugas:[0-9a-f-]{36}$/)
    expect(row.rincian).toEqual({ tindakan: expect.stringMatching(/^[A-Z_]+$/), kode: expect.stringMatching(/^(FORBIDDEN|NOT_FOUND)$/) })
  })
})
