import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { FULL_ONLY } from '@/scripts/lib/full-only.mjs'

const TESTS = fs.readdirSync(path.resolve(__dirname, '..'), { recursive: true, encoding: 'utf8' })

it('leaves to the full run only files there are', () => {
  expect(FULL_ONLY.filter((file) => !TESTS.includes(path.normalize(file)))).toEqual([])
})

it('plays in every run one journey a procedure, the one without scripts, what a crash leaves, and each page', () => {
  const always = ['perjalanan', 'dumas', 'sp4n', 'warga-tanpa-skrip', 'gangguan', 'aksesibilitas', 'penanda-identitas']
  const files = always.map((name) => `e2e/${name}.e2e.ts`)
  expect(files.filter((file) => !TESTS.includes(path.normalize(file)) || FULL_ONLY.includes(file))).toEqual([])
})

it('leaves no rule, service or page to it', () => {
  expect(FULL_ONLY.filter((file) => !/^(e2e|scripts)\//.test(file))).toEqual([])
})
