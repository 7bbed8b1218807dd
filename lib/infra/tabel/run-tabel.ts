import 'server-only'
import { createCrew, type ChildResult } from '@/lib/infra/child'
import { scriptArgs } from '@/lib/infra/script-args'

const LIMITS = { seconds: 60, memory: 900 * 1024 * 1024, output: 64 * 1024 * 1024 } as const
const args = ['--max-old-space-size=512', ...scriptArgs('tabel')]

/** A stranger's workbook is read by a process that reads no other; ours are written one after the other. */
const KERJA = {
  baca: createCrew({ args, ...LIMITS, works: 1 }),
  tulis: createCrew({ args, ...LIMITS, works: 20 }),
} as const

/** A workbook is read (`baca`) or written (`tulis`) in a process of its own. Code 3: damaged. Code 4: unpacks to too much. */
export const runTabel = (kerja: keyof typeof KERJA, input: Buffer, pesan = ''): Promise<ChildResult> => KERJA[kerja]([kerja, pesan], input)
