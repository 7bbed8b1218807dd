import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
// A process that serves holds the application's login alone.
beforeAll(() => {
  delete process.env.DATABASE_ADMIN_URL
})

const check = async () => (await import('@/lib/data/nilai-asing')).listNilaiAsing()

/** One row each with a name no registry of this version holds. */
const ASING: Readonly<Record<string, string>> = {
  'instansi.layanan = PPID': `INSERT INTO "instansi" (id, layanan, nama, pemda, alamat, telepon, tempat, "kodePos", singkatan)
    VALUES ('ppid', 'PPID', 'x', 'x', 'x', 'x', 'x', 'x', 'x')`,
  'unit.lingkup = PPID': `INSERT INTO "unit" (id, jenis, nama, lingkup) VALUES ('opd-x', 'OPD', 'x', '{WBS,PPID}')`,
  'unit.posisi = BENDAHARA': `INSERT INTO "unit" (id, jenis, nama, posisi) VALUES ('bidang-x', 'BIDANG', 'x', 'BENDAHARA')`,
}

describe('the start', () => {
  afterEach(() => database.queryAsAdmin('TRUNCATE "unit", "instansi" CASCADE'))

  it('finds nothing strange in a database of this version', async () => {
    expect(await check()).toEqual([])
  })

  it.each(Object.entries(ASING))('finds %s', async (where, sql) => {
    await database.queryAsAdmin(sql)
    expect(await check()).toEqual([where])
  })

  it('stops in words that name what it does not know', async () => {
    await database.queryAsAdmin(ASING['unit.posisi = BENDAHARA'] ?? '')
    const { assertInstalasi } = await import('@/lib/services/sistem/assert-instalasi')
    const { sidikKunciHere } = await import('@/lib/infra/secrets')
    await database.queryAsAdmin(`INSERT INTO "instalasi" (id, mode, "sidikKunci") VALUES (1, 'demo', $1)`, [
      JSON.stringify(sidikKunciHere()),
    ])
    await expect(assertInstalasi()).rejects.toThrow('unit.posisi = BENDAHARA')
    await database.queryAsAdmin('TRUNCATE "unit" CASCADE')
    await assertInstalasi()
  })
})
