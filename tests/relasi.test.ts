import { describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { testDatabase } from '@/tests/support/database'

const database = testDatabase()
const MIGRATION = path.resolve(__dirname, '..', 'prisma', 'migrations', '0008_relasi', 'migration.sql')

/** Ids that refer to no row on purpose: what they tell of may be gone, or lies where the application may not look. */
const LEPAS = [
  // Written by the owner's triggers: who took a post from somebody and removed him is told all the same.
  'perubahanWewenang.petugasId',
  // An opening outlives the picture it was for, an envelope moves and goes by functions of the database alone.
  'pembukaanIdentitas.buktiId',
  'identitasLama.serahTerimaId',
  'identitasPengganti.identitasId',
  'identitasPengganti.serahTerimaId',
]

const columns = (sql: string) => database.queryAsAdmin(sql).then((rows) => rows.map(({ nama }) => String(nama)))

describe('what names a person', () => {
  it('names one there is: every id of another row has its rule', async () => {
    const bare = await columns(`
      SELECT a.attrelid::regclass::text || '.' || a.attname AS nama FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
      WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.atttypid = 'uuid'::regtype AND a.attname ~ 'Id$'
        AND NOT EXISTS (SELECT 1 FROM pg_constraint f WHERE f.contype = 'f' AND f.conrelid = a.attrelid AND a.attnum = ANY (f.conkey))
      ORDER BY 1`)
    expect(bare.map((name) => name.replaceAll('"', '')).sort()).toEqual([...LEPAS].sort())
  })

  it('cannot be emptied of the person', async () => {
    const [unit] = await columns(`INSERT INTO "unit" (id, jenis, nama) VALUES ('opd-uji', 'OPD', 'Uji') RETURNING id AS nama`)
    const id = randomUUID()
    await database.queryAsAdmin(
      `INSERT INTO "petugas" (id, "namaPengguna", nama, jabatan, "kataSandi", "unitId") VALUES ($1, 'uji', 'Uji', 'Uji', '-', $2)`,
      [id, unit],
    )
    await database.queryAsAdmin(`INSERT INTO "setelan" (kunci, nilai, "diubahId", "diubahAt") VALUES ('uji', '{}', $1, now())`, [id])
    await expect(database.queryAsAdmin(`DELETE FROM "petugas" WHERE id = $1`, [id])).rejects.toThrow('setelan_diubahId_fkey')
  })
})

describe('a register from before', () => {
  it('keeps a row that names nobody, and every other rule holds for old rows too', async () => {
    const rules = await columns(
      `SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS nama FROM pg_constraint
       WHERE contype = 'f' AND confrelid = 'petugas'::regclass`,
    )
    for (const rule of rules) await database.queryAsAdmin(rule)
    const nobody = randomUUID()
    await database.queryAsAdmin(`INSERT INTO "setelan" (kunci, nilai, "diubahId", "diubahAt") VALUES ('lama', '{}', $1, now())`, [nobody])
    const [block] = fs.readFileSync(MIGRATION, 'utf8').split('-- Who read the cases')
    await database.queryAsAdmin(block ?? '')
    expect(await columns(`SELECT conname AS nama FROM pg_constraint WHERE contype = 'f' AND NOT convalidated`)).toEqual([
      'setelan_diubahId_fkey',
    ])
    expect(await columns(`SELECT kunci AS nama FROM "setelan" WHERE "diubahId" = '${nobody}'`)).toEqual(['lama'])
  }, 60_000)
})
