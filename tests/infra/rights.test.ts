import { describe, expect, it } from '@jest/globals'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const refused = /permission denied/

describe('the application login', () => {
  it.each([
    'riwayat',
    'jejakAudit',
    'bukuPengaduan',
    'pembukaanIdentitas',
    'pernyataanRahasia',
    'persetujuanKunci',
    'pelepasanSegelUlang',
    'cetakIdentitas',
    'penutupanBuku',
    'eksporBuku',
    'kepuasan',
    'eksporRekap',
    'instalasi',
    'pemeriksaanJejak',
    'pengakuanPemulihan',
    'wakilPelapor',
    'salinanNaskah',
  ])('adds to %s and changes nothing there', async (table) => {
    await expect(database.queryAsApp(`SELECT * FROM "${table}" LIMIT 1`)).resolves.toEqual([])
    const columns = await database.queryAsAdmin(
      'SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 LIMIT 1',
      [table],
    )
    await expect(database.queryAsApp(`UPDATE "${table}" SET "${String(columns[0]?.name)}" = NULL`)).rejects.toThrow(refused)
    await expect(database.queryAsApp(`DELETE FROM "${table}"`)).rejects.toThrow(refused)
    await expect(database.queryAsApp(`TRUNCATE "${table}"`)).rejects.toThrow(refused)
  })

  it('puts envelopes in and never reads them', async () => {
    const insert = `INSERT INTO "identitas" (id, "pengaduanId", urutan, algoritma, penerima, amplop, "dibuatAt")
      VALUES (gen_random_uuid(), 'x', 1, 'age', '{a}', '\\x00', now())`
    await expect(database.queryAsApp(insert)).resolves.toEqual([])
    await expect(database.queryAsApp(`${insert.replace(', 1,', ', 2,')} RETURNING amplop`)).rejects.toThrow(refused)
    for (const statement of [
      'SELECT amplop FROM "identitas"',
      'UPDATE "identitas" SET urutan = 3',
      'DELETE FROM "identitas"',
      'TRUNCATE "identitas"',
    ]) {
      await expect(database.queryAsApp(statement)).rejects.toThrow(refused)
    }
  })

  it('says of an issued paper that it holds no longer, and changes nothing else of it', async () => {
    await expect(database.queryAsApp(`UPDATE "dokumenTerbit" SET status = 'DICABUT'`)).resolves.toEqual([])
    for (const change of ['sidik', 'nomor', 'jenis', 'tanggal', '"pengaduanId"', '"suratTersegel"', 'id']) {
      await expect(database.queryAsApp(`UPDATE "dokumenTerbit" SET ${change} = NULL`)).rejects.toThrow(refused)
    }
    await expect(database.queryAsApp('DELETE FROM "dokumenTerbit"')).rejects.toThrow(refused)
  })

  it('raises and closes alarms, and unsays none; reads what the database wrote down, and writes nothing there', async () => {
    await expect(database.queryAsApp('SELECT * FROM "perubahanWewenang"')).resolves.toEqual([])
    for (const statement of [
      `INSERT INTO "perubahanWewenang" (tabel, "barisId", jenis, transaksi) VALUES ('petugas', 'x', 'SANDI', '1')`,
      'UPDATE "perubahanWewenang" SET jenis = NULL',
      'DELETE FROM "perubahanWewenang"',
      'TRUNCATE "perubahanWewenang"',
      'DELETE FROM "jangkarAudit"',
      'DELETE FROM "peringatanKustodi"',
      `UPDATE "peringatanKustodi" SET jenis = 'x'`,
      `UPDATE "peringatanKustodi" SET rincian = '{}'`,
      'ALTER TABLE "petugas" DISABLE TRIGGER ALL',
      'SET session_replication_role = replica',
      `SELECT "catatPerubahan"('petugas', 'x', NULL, 'SANDI')`,
    ]) {
      await expect(database.queryAsApp(statement)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  it('gets no envelope from any function without a record of it', async () => {
    await expect(database.queryAsApp('SELECT * FROM "lepasAmplop"(gen_random_uuid())')).rejects.toThrow('pembukaan tidak dikenal')
    await expect(database.queryAsApp('SELECT * FROM "lepasSegelUlang"(gen_random_uuid(), 5)')).rejects.toThrow('pelepasan tidak dikenal')
    await expect(database.queryAsApp('SELECT "gantiAmplop"(gen_random_uuid())')).rejects.toThrow('serah terima tidak berjalan')
  })

  it('destroys no envelope of a case that is open, unknown or held, and writes no record of a destruction itself', async () => {
    await expect(database.queryAsApp(`SELECT "musnahkanAmplop"('tidak-ada')`)).rejects.toThrow('retensi belum lewat')
    const record = `INSERT INTO "pemusnahanIdentitas" (id, "akarId", jumlah, "dibuatAt") VALUES (gen_random_uuid(), 'x', 1, now())`
    await expect(database.queryAsApp(record)).rejects.toThrow(refused)
  })

  it('makes and reads nothing beside the tables', async () => {
    for (const statement of [
      'CREATE TABLE x (id int)',
      'ALTER TABLE "pengaduan" ADD COLUMN x int',
      'DROP TABLE "pengaduan"',
      'SELECT * FROM "_prisma_migrations"',
    ]) {
      await expect(database.queryAsApp(statement)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  it('has no right on a table made outside of the migrations', async () => {
    await database.queryAsAdmin('CREATE TABLE baru (id int)')
    await expect(database.queryAsApp('SELECT * FROM baru')).rejects.toThrow(refused)
  })

  it('has its patience set by the server', async () => {
    const rows = await database.queryAsApp(`SELECT name, setting FROM pg_settings
      WHERE name IN ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`)
    expect(rows.map(({ setting }) => setting)).toEqual(['10000', '2000', '5000'])
  })

  it('works through Prisma as the server uses it', async () => {
    const { db } = await import('@/lib/infra/db')
    expect(await db.pengaduan.count()).toBe(0)
    await expect(db.identitas.findMany({ select: { amplop: true } })).rejects.toThrow()
    await expect(db.identitasPengganti.findMany({ select: { amplop: true } })).rejects.toThrow()
    await expect(db.$transaction(async (tx) => tx.riwayat.deleteMany())).rejects.toThrow()
  })
})
