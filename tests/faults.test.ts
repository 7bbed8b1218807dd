import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { FAULTS } from '@/scripts/lib/faults.mjs'
import { OBJECT_COLUMNS } from '@/tests/support/invariants'

const root = path.resolve(__dirname, '..')

describe('the list of faults', () => {
  it('numbers each once, and names for each a test that is there or says why there is none', () => {
    expect(FAULTS.map(({ id }) => id)).toEqual(FAULTS.map((_, index) => `F${index + 1}`))
    expect(FAULTS.filter(({ tests, untested }) => tests.length === 0 && !untested)).toEqual([])
    expect(FAULTS.flatMap(({ tests }) => tests).filter((file) => !fs.existsSync(path.join(root, file)))).toEqual([])
  })

  it('holds every test of faults there is', () => {
    const there = fs.readdirSync(path.join(root, 'tests', 'faults')).map((file) => `tests/faults/${file}`)
    expect(there.filter((file) => !FAULTS.some(({ tests }) => tests.includes(file)))).toEqual([])
  })

  it('looks after each for every object the schema can name', () => {
    const folder = path.join(root, 'prisma', 'schema')
    const named = fs.readdirSync(folder).flatMap((file) => {
      const models = fs
        .readFileSync(path.join(folder, file), 'utf8')
        .split(/^model /m)
        .slice(1)
      return models.flatMap((model) => {
        const table = /@@map\("(\w+)"\)/.exec(model)?.[1]
        return [...model.matchAll(/^ {2}(kunciObjek\w*)\s+String/gm)].map((found) => `${table}.${found[1]}`)
      })
    })
    expect(OBJECT_COLUMNS.map(([table, column]) => `${table}.${column}`).sort()).toEqual(named.sort())
  })
})
