import { expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'
import { FULL_ONLY } from '@/scripts/lib/journeys.mjs'

const JOURNEYS = fs
  .readdirSync(path.resolve(__dirname, '..', 'e2e'))
  .filter((file) => file.endsWith('.e2e.ts'))
  .map((file) => file.replace('.e2e.ts', ''))

it('leaves to the full run only journeys there are', () => {
  expect(FULL_ONLY.filter((name) => !JOURNEYS.includes(name))).toEqual([])
})

it('plays in every run one journey a procedure, the one without scripts, what a crash leaves, and each page', () => {
  const always = ['perjalanan', 'dumas', 'sp4n', 'warga-tanpa-skrip', 'gangguan', 'aksesibilitas', 'penjagaan', 'penanda-identitas']
  expect(always.filter((name) => !JOURNEYS.includes(name) || FULL_ONLY.includes(name))).toEqual([])
})
