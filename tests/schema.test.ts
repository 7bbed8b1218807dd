import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { testDatabase } from '@/tests/support/database'

const root = path.resolve(__dirname, '..')
const database = testDatabase()

/** The SQL that would turn the migrated database into prisma/schema, without comments. */
function gap(schema = path.join(root, 'prisma', 'schema')): string {
  const script = path.join(root, 'scripts', 'lib', 'schema-diff.mjs')
  const output = execFileSync(process.execPath, [script, database.adminUrl, schema], { cwd: root, encoding: 'utf8' })
  return output.replace(/^--.*$/gm, '').trim()
}

describe('prisma/schema', () => {
  it('is what the migrations make', () => {
    expect(gap()).toBe('')
  }, 60_000)

  it('would be found to differ by a column, an enum value or an index', async () => {
    const planted = path.join(database.dataDir, 'schema')
    fs.cpSync(path.join(root, 'prisma', 'schema'), planted, { recursive: true })
    const kantor = path.join(planted, 'kantor.prisma')
    const text = fs.readFileSync(kantor, 'utf8')
    fs.writeFileSync(kantor, text.replace(/^( +nama +String)$/m, '$1\n  sandi String?').replace('  KECAMATAN\n', '  KECAMATAN\n  LAIN\n'))
    expect(gap(planted)).toMatch(/ADD COLUMN\s+"sandi"/)
    expect(gap(planted)).toContain("'LAIN'")
    await database.queryAsAdmin('DROP INDEX "pengaduan_akarId_idx"')
    expect(gap()).toContain('CREATE INDEX "pengaduan_akarId_idx"')
  }, 60_000)
})
