import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { appendFullRun, readFullRun, sumOf } from '@/scripts/lib/full-run.mjs'

const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-lanjut-')), 'full-run.jsonl')
const hasil = (nama: string, failed = 0) => ({ file: nama, passed: 2, failed, skipped: 1, tests: [{ name: nama, duration: 5 }] })

describe('a full run that was broken off', () => {
  it('has run nothing where there is no record of it', () => {
    expect(readFullRun(file, 'a')).toEqual({ green: [], red: [] })
  })

  it('goes on behind the files that were green on this very tree, and behind no others', () => {
    appendFullRun(file, 'a', hasil('satu.test.ts'))
    appendFullRun(file, 'a', hasil('dua.test.ts', 1))
    appendFullRun(file, 'lain', hasil('tiga.test.ts'))
    const { green, red } = readFullRun(file, 'a')
    expect(green.map((one) => one.file)).toEqual(['satu.test.ts'])
    expect(red.map((one) => one.file)).toEqual(['dua.test.ts'])
  })

  it('keeps a file that was red among the red, though it was green the second time', () => {
    appendFullRun(file, 'a', hasil('dua.test.ts'))
    const { green, red } = readFullRun(file, 'a')
    expect(green.map((one) => one.file)).toEqual(['satu.test.ts', 'dua.test.ts'])
    expect(red.map((one) => one.file)).toEqual(['dua.test.ts'])
  })

  it('passes over a line that was cut off when it was killed', () => {
    fs.appendFileSync(file, '{"key":"a","file":"empat.te')
    expect(readFullRun(file, 'a').green).toHaveLength(2)
  })

  it('counts what it does not run again', () => {
    expect(sumOf(readFullRun(file, 'a').green)).toMatchObject({ passed: 4, failed: 0, skipped: 2 })
    expect(sumOf(readFullRun(file, 'a').green).tests).toHaveLength(2)
  })
})
