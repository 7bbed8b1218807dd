import { describe, expect, it } from '@jest/globals'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const folder = path.resolve(__dirname, '..', 'prisma', 'migrations')

/** Every migration there is, in the order of its number. A new one is added below; none is ever changed or taken out. */
const MIGRATIONS: Readonly<Record<string, string>> = {
  '0001_tabel': 'f17cdc8eea3734f9cfa346272f3b41bcdcca7d00250a72ec379d58e7b08cc47c',
  '0002_fungsi': 'fb5098d99c6ae3707949489ee72ee7a0f80214ce18bd83b68be35f6b7de4d6f0',
}

describe('the migrations', () => {
  const present = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()

  it('are only ever added to: a database out there has run each of them as it stands here', () => {
    const found = present.map((name) => {
      const sql = fs.readFileSync(path.join(folder, name, 'migration.sql'))
      return [name, createHash('sha256').update(sql).digest('hex')]
    })
    expect(found).toEqual(Object.entries(MIGRATIONS))
  })

  it('are numbered without a gap', () => {
    expect(present.map((name) => /^(\d{4})_[a-z_]+$/.exec(name)?.[1])).toEqual(present.map((_name, i) => String(i + 1).padStart(4, '0')))
  })
})
