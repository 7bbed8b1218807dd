import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { anchorJejak } from '@/lib/data/jangkar'
import { inTransaction } from '@/lib/data/transaction'
import { db } from '@/lib/infra/db'
import { acceptPemulihan, getPemulihan } from '@/lib/services/audit/accept-pemulihan'
import { guardJejak } from '@/lib/services/audit/guard-jejak'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { verifyNightly, verifyNow } from '@/lib/services/audit/verify-nightly'
import { linesOf } from '@/lib/services/audit/verify-lines'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { catatSematan } from '@/tests/builders/kunci'
import { testDatabase } from '@/tests/support/database'
import { refusalCode } from '@/tests/support/refusal'

const database = testDatabase()
const act = (tindakan: string) => inTransaction(async ({ audit }) => audit({ aktor: 'sistem', tindakan, objek: 'uji' }))
const file = () => path.join(database.dataDir, 'rahasia', 'jangkar-audit.jsonl')
const kata = (urutan: number) => ({
  urutan: urutan.toString(),
  tanggalCadangan: '2026-11-28',
  alasanPemulihan: 'Cakram server rusak pada hari Sabtu.',
})
const last = async () => linesOf(await verifyJejak()).at(-1)

beforeAll(() => seedOffice())
beforeEach(async () => {
  await anchorJejak()
  await database.queryAsAdmin('TRUNCATE "jejakAudit", "jangkarAudit", "perubahanWewenang", "peringatanKustodi", "pengakuanPemulihan"')
  await rm(file(), { force: true })
  for (const tindakan of ['SATU', 'DUA', 'TIGA', 'EMPAT']) {
    await act(tindakan)
    await anchorJejak()
  }
})

/** What a restore leaves: the database of an earlier hour, which then goes on being used, and the anchors of today. */
async function restore(): Promise<void> {
  await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor > 2')
  await database.queryAsAdmin('UPDATE "jangkarAudit" SET urutan = 2, nomor = 2')
}

describe('a database that is older than its anchors', () => {
  it('raises an alarm at its first start, and stays red however it goes on', async () => {
    await restore()
    await guardJejak()
    await act('SESUDAH')
    await guardJejak()
    expect((await db.peringatanKustodi.findMany({ select: { jenis: true } })).map(({ jenis }) => jenis)).toEqual(['CADANGAN_DIPULIHKAN'])
    expect(await last()).toMatch(/rusak pada baris 3 \(berbeda dari jangkar\)/)
  })

  it('is accepted by two different holders, never by who administers; then new anchors begin and the gap is told', async () => {
    await restore()
    await guardJejak()
    await act('SESUDAH')
    const ppdp = await petugasBer('PPDP')
    const dari = (await getPemulihan(ppdp))?.celah.dari ?? 0
    expect(dari).toBe(3)
    expect(await refusalCode(acceptPemulihan(await petugasBer('ADMIN_SISTEM'), kata(dari)))).toBe('FORBIDDEN')
    expect(await refusalCode(acceptPemulihan(ppdp, kata(1)))).toBe('CONFLICT')
    await acceptPemulihan(ppdp, kata(dari))
    expect(await refusalCode(acceptPemulihan(ppdp, kata(dari)))).toBe('CONFLICT')
    expect(await last()).toMatch(/rusak/)
    expect(await getPemulihan(await petugasBer('KEPALA'))).toMatchObject({
      bolehAkui: true,
      pengakuan: [{ tanggalCadangan: '2026-11-28' }],
    })
    await acceptPemulihan(await petugasBer('KEPALA'), kata(dari))
    const lines = linesOf(await verifyJejak())
    expect(lines.at(-1)).toMatch(/^jejakAudit: \d+ baris utuh$/)
    expect(lines[0]).toMatch(/^jejakAudit: dipulihkan pada baris \d+ \(jangkar 3 sampai \d+ diakui dua pemegang\)$/)
    expect(await db.peringatanKustodi.count({ where: { ditutupAt: null } })).toBe(0)
    expect(await getPemulihan(ppdp)).toBeNull()
    await act('LAGI')
    await guardJejak()
    expect(await db.peringatanKustodi.count({ where: { ditutupAt: null } })).toBe(0)
    await database.queryAsAdmin('DELETE FROM "jejakAudit" WHERE nomor = (SELECT max(nomor) FROM "jejakAudit")')
    expect(await last()).toMatch(/ekor terpotong/)
  })

  it('cannot be made one by a row without the audit key', async () => {
    await restore()
    await database.queryAsAdmin(
      `INSERT INTO "jejakAudit" SELECT 3, now(), 'sistem', 'PEMULIHAN_CADANGAN', 'jejakAudit', '{"urutanCocok":2,"urutan":9,"urutanBaru":10}', mac, repeat('c', 64), "kunciId" FROM "jejakAudit" WHERE nomor = 2`,
    )
    expect(await last()).toMatch(/rusak/)
    expect(await getPemulihan(await petugasBer('PPDP'))).not.toBeNull()
  })
})

describe('anchors that are gone', () => {
  it('are missed within the minute, and begin anew once two holders have said so', async () => {
    await rm(file())
    await act('SESUDAH')
    await guardJejak()
    expect((await db.peringatanKustodi.findMany({ select: { jenis: true } })).map(({ jenis }) => jenis)).toEqual(['JANGKAR_HILANG'])
    expect(await last()).toMatch(/jangkar 1 sampai 4 hilang/)
    await acceptPemulihan(await petugasBer('SEKRETARIS'), kata(1))
    await acceptPemulihan(await petugasBer('PEMEGANG_IDENTITAS'), kata(1))
    expect(await last()).toMatch(/baris utuh$/)
    await act('LAGI')
    await guardJejak()
    expect(await last()).toMatch(/baris utuh$/)
  })
})

describe('the nightly verification', () => {
  it('runs once a night, keeps what it found, and raises an alarm that a later good night does not close', async () => {
    await catatSematan()
    await verifyNightly()
    await verifyNightly()
    expect(await db.pemeriksaanJejak.findMany({ select: { hasil: true } })).toEqual([{ hasil: 'UTUH' }])
    await database.queryAsAdmin(`UPDATE "jejakAudit" SET aktor = 'lain' WHERE nomor = 2`)
    expect(await verifyNow()).toBe('RUSAK')
    await database.queryAsAdmin(`UPDATE "jejakAudit" SET aktor = 'sistem' WHERE nomor = 2`)
    expect(await verifyNow()).toBe('UTUH')
    expect(await db.peringatanKustodi.findMany({ where: { ditutupAt: null }, select: { jenis: true } })).toEqual([{ jenis: 'JEJAK_RUSAK' }])
  })
})
