import { beforeAll, describe, expect, it } from '@jest/globals'
import { db } from '@/lib/infra/db'
import { openIdentitas } from '@/lib/services/identitas/open-identitas'
import { printIdentitas } from '@/lib/services/identitas/print-identitas'
import { verifyJejak } from '@/lib/services/audit/verify-jejak'
import { petugasBer, seedOffice } from '@/tests/builders/kantor'
import { kasusDi } from '@/tests/builders/kasus'
import { queryAt, testDatabase } from '@/tests/support/database'

const database = testDatabase()
let pembukaanId = ''

beforeAll(async () => {
  await seedOffice()
  const { pengaduanId } = await kasusDi('SELESAI')
  const custodian = await petugasBer('PEMEGANG_IDENTITAS')
  pembukaanId = (await openIdentitas(custodian, { pengaduanId, alasan: 'KLARIFIKASI', dasar: 'x', uraian: 'x' })).pembukaanId
  await printIdentitas(custodian, { pembukaanId })
})

/** The owner's hand, in a transaction that is undone: what verification says of it, and then all is whole again. */
async function tampered(sql: string, undo: string): Promise<readonly string[]> {
  await queryAt(database.adminUrl, `SET session_replication_role = replica; ${sql}`)
  const result = await verifyJejak()
  await queryAt(database.adminUrl, `SET session_replication_role = replica; ${undo}`)
  expect(await verifyJejak()).toMatchObject({ ok: true })
  return result.ok || 'tanpaJangkar' in result ? [] : result.rusak.map(({ alasan }) => alasan)
}

const kept = (table: string, where: string) =>
  [
    `CREATE TABLE simpan AS SELECT * FROM "${table}" WHERE ${where}; DELETE FROM "${table}" WHERE ${where}`,
    `INSERT INTO "${table}" SELECT * FROM simpan; DROP TABLE simpan`,
  ] as const

describe('verification holds rows against their audit rows', () => {
  it('and finds them whole', async () => {
    expect(await db.bukuPengaduan.count()).toBeGreaterThan(1)
    expect(await verifyJejak()).toMatchObject({ ok: true })
  })

  it.each([
    ['a deleted step', 'riwayat', `langkah = 'DAFTAR'`, 'riwayat yang dicatatnya tidak ada'],
    ['a deleted first step', 'riwayat', 'versi = 1', 'riwayat yang dicatatnya tidak ada'],
    [
      'the last row of the register',
      'bukuPengaduan',
      'baris = (SELECT max(baris) FROM "bukuPengaduan")',
      'buku pengaduan yang dicatatnya tidak ada',
    ],
    ['a deleted print', 'cetakIdentitas', 'true', 'cetakan yang dicatatnya tidak ada'],
    ['a deleted opening', 'pembukaanIdentitas', 'true', 'pembukaan yang dicatatnya tidak ada'],
  ])('and misses %s', async (_what, table, where, alasan) => {
    expect(await tampered(...kept(table, where))).toEqual([alasan])
  })

  it.each([
    [
      'a step',
      'riwayat',
      `INSERT INTO riwayat ("pengaduanId", versi, langkah, "keStatus", "dibuatAt") SELECT "pengaduanId", 77, langkah, "keStatus", now() FROM riwayat LIMIT 1`,
      'versi = 77',
      'riwayat tanpa baris jejak audit',
    ],
    [
      'a register row',
      'bukuPengaduan',
      `INSERT INTO "bukuPengaduan" (layanan, tahun, "nomorUrut", baris, "nomorRegister", "pengaduanId", status, "dibuatAt", transaksi) SELECT layanan, tahun, "nomorUrut", 77, "nomorRegister", "pengaduanId", 'Dicabut', now(), 'x' FROM "bukuPengaduan" LIMIT 1`,
      'baris = 77',
      'buku pengaduan tanpa baris jejak audit',
    ],
    [
      'a print',
      'cetakIdentitas',
      `INSERT INTO "cetakIdentitas" SELECT gen_random_uuid(), "pembukaanId", 'PALSU', "petugasId", now() FROM "cetakIdentitas"`,
      `kode = 'PALSU'`,
      'cetakan tanpa baris jejak audit',
    ],
    [
      'an opening',
      'pembukaanIdentitas',
      `INSERT INTO "pembukaanIdentitas" (id, "pengaduanId", "petugasId", alasan, dasar, uraian, "dibuatAt") SELECT gen_random_uuid(), "pengaduanId", "petugasId", alasan, 'palsu', uraian, now() FROM "pembukaanIdentitas"`,
      `dasar = 'palsu'`,
      'pembukaan tanpa baris jejak audit',
    ],
  ])('and finds %s that was put in', async (_what, table, sql, where, alasan) => {
    expect(await tampered(sql, `DELETE FROM "${table}" WHERE ${where}`)).toEqual([alasan])
  })
})
