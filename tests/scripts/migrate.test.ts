import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { queryAt, testDatabase } from '@/tests/support/database'

const database = testDatabase()
const runner = pathToFileURL(path.resolve(__dirname, '..', '..', 'scripts', 'lib', 'migrate.mjs')).href

/** Jest cannot load the scripts' ES modules on Node 20; they run as they do in a start. */
function migrate(list: ReadonlyArray<{ name: string; sql: string; checksum: string }>): string {
  const code = `const { applyMissing, withMigrationLock } = await import(${JSON.stringify(runner)})
    const applied = () => withMigrationLock(process.argv[1], (client) => applyMissing(client, JSON.parse(process.argv[2])))
    try { process.stdout.write(JSON.stringify(await applied())) }
    catch (error) { process.stdout.write(error.message) }`
  const args = ['--input-type=module', '-e', code, database.adminUrl, JSON.stringify(list)]
  return execFileSync(process.execPath, args, { encoding: 'utf8' })
}

describe('migrate', () => {
  it('applies each migration once, functions with semicolons included', async () => {
    const sql = 'CREATE FUNCTION satu() RETURNS int LANGUAGE plpgsql AS $$ BEGIN PERFORM 1; RETURN 1; END $$; CREATE TABLE satu (id int);'
    const list = [{ name: '2030_satu', sql, checksum: 'a' }]
    expect(migrate(list)).toBe('["2030_satu"]')
    expect(migrate(list)).toBe('[]')
    expect(await queryAt(database.adminUrl, 'SELECT satu() AS one')).toEqual([{ one: 1 }])
  })

  it('names a migration that fails, leaves nothing of it behind, and names it again', async () => {
    const list = [{ name: '2031_rusak', sql: 'CREATE TABLE setengah (id int); SELECT tidak_ada();', checksum: 'b' }]
    expect(migrate(list)).toContain('Migration 2031_rusak failed')
    expect(await queryAt(database.adminUrl, "SELECT to_regclass('setengah') AS found")).toEqual([{ found: null }])
    expect(migrate(list)).toContain('Migration 2031_rusak failed earlier')
    await queryAt(database.adminUrl, `UPDATE "_prisma_migrations" SET rolled_back_at = now() WHERE migration_name = '2031_rusak'`)
    expect(migrate([{ name: '2031_rusak', sql: 'SELECT 1', checksum: 'c' }])).toBe('["2031_rusak"]')
  })

  it('refuses a migration that was changed after it had been applied', () => {
    const list = [{ name: '2032_ubah', sql: 'SELECT 1', checksum: 'd' }]
    migrate(list)
    expect(migrate([{ name: '2032_ubah', sql: 'SELECT 2', checksum: 'e' }])).toContain('2032_ubah was changed')
  })
})
