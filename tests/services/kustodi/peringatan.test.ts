import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { now } from '@/lib/infra/clock'
import { db } from '@/lib/infra/db'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { checkKustodi } from '@/lib/services/kustodi/check-kustodi'
import { closePeringatan, getPeringatan } from '@/lib/services/kustodi/peringatan'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { kirim } from '@/tests/builders/kasus'
import { testDatabase } from '@/tests/support/database'
import { refusalCode } from '@/tests/support/refusal'

const database = testDatabase()
const EVER = new Date(0)

beforeAll(async () => void (await seedOffice({ surel: true })))

// The office of the tests is put together without any act; what follows is looked at.
beforeEach(() => database.queryAsAdmin('TRUNCATE "perubahanWewenang", "peringatanKustodi"'))

describe('an alarm', () => {
  const raise = async () => {
    await database.queryAsApp(`UPDATE petugas SET surel = 'x' || surel WHERE "namaPengguna" = 'moderator'`)
    await checkKustodi(EVER)
    return (await db.peringatanKustodi.findFirstOrThrow({ where: { ditutupAt: null } })).id
  }

  it('is told to those who keep identities, without content, and to nobody else', async () => {
    await database.queryAsAdmin('TRUNCATE outbox')
    const id = await raise()
    const told = await db.outbox.findMany({ where: { kunci: { startsWith: `peringatan:${id}:` } }, select: { kunci: true } })
    const ids = told.map(({ kunci: key }) => key.split(':')[2])
    const holders = await db.petugas.findMany({
      where: {
        aktif: true,
        surel: { not: null },
        peran: {
          some: {
            peran: { in: ['KEPALA', 'SEKRETARIS', 'PPDP', 'PEMEGANG_IDENTITAS', 'ADMIN_SISTEM'] },
            OR: [{ selesai: null }, { selesai: { gte: now() } }],
          },
        },
      },
      select: { id: true },
    })
    expect(ids.sort()).toEqual(holders.map((row) => row.id).sort())
    expect(ids.length).toBeGreaterThan(4)
    expect(await getPeringatan(await petugasBer('SEKRETARIS'))).toMatchObject([{ jenis: 'PERUBAHAN_TANPA_CATATAN', ditutupAt: null }])
    expect(await refusalCode(getPeringatan(await petugasBer('VERIFIKATOR')))).toBe('FORBIDDEN')
  })

  it('is closed by the head or the PPDP, never by who administers accounts, and that is on record', async () => {
    const peringatanId = await raise()
    for (const peran of ['ADMIN_SISTEM', 'SEKRETARIS', 'PEMEGANG_IDENTITAS', 'VERIFIKATOR'] as const) {
      expect([peran, await refusalCode(closePeringatan(await petugasBer(peran), { peringatanId }))]).toEqual([peran, 'FORBIDDEN'])
    }
    await closePeringatan(await petugasBer('PPDP'), { peringatanId })
    expect(await refusalCode(closePeringatan(await petugasBer('KEPALA'), { peringatanId }))).toBe('CONFLICT')
    expect(await db.jejakAudit.count({ where: { objek: `peringatanKustodi:${peringatanId}`, tindakan: 'TUTUP_PERINGATAN' } })).toBe(1)
    // Closed is closed: what it tells of cannot go away.
    await checkKustodi(EVER)
    expect(await db.peringatanKustodi.count()).toBe(1)
  })

  it('that SQL closes is an alarm of its own', async () => {
    const peringatanId = await raise()
    await database.queryAsApp(`UPDATE "peringatanKustodi" SET "ditutupAt" = now(), aktif = NULL WHERE id = '${peringatanId}'`)
    await checkKustodi(EVER)
    expect((await db.peringatanKustodi.findMany({ where: { ditutupAt: null } })).map(({ rincian }) => rincian)).toMatchObject([
      { perubahan: 'PERINGATAN_DITUTUP' },
    ])
  })
})

describe('an opening whose audit row was not made with the audit key', () => {
  it('gets no envelope and raises an alarm', async () => {
    const { pengaduanId } = await kirim()
    const custodian = await petugasBer('PEMEGANG_IDENTITAS')
    const forge = `CREATE FUNCTION uji_palsu() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.tindakan = 'BUKA_IDENTITAS' THEN NEW.mac := md5(random()::text); END IF; RETURN NEW; END $$`
    await database.queryAsAdmin(forge)
    await database.queryAsAdmin('CREATE TRIGGER uji_palsu BEFORE INSERT ON "jejakAudit" FOR EACH ROW EXECUTE FUNCTION uji_palsu()')
    const before = await db.pembukaanIdentitas.count({ where: { dilepasAt: { not: null } } })
    expect(await refusalCode(openIdentitas(custodian, { pengaduanId, alasan: 'APH', dasar: 'x', uraian: 'x' }))).toBe('FORBIDDEN')
    await database.queryAsAdmin('DROP TRIGGER uji_palsu ON "jejakAudit"')
    expect(await db.pembukaanIdentitas.count({ where: { dilepasAt: { not: null } } })).toBe(before)
    expect(await db.peringatanKustodi.findMany({ select: { jenis: true } })).toEqual([{ jenis: 'PEMBUKAAN_TANPA_CATATAN' }])
  })
})
