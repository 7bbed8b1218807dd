import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { runChild, type ChildResult } from '@/lib/infra/child'

const SECONDS = 60
const MEMORY = 900 * 1024 * 1024
const OUTPUT = 64 * 1024 * 1024

/** As one file beside the build; in tests and in development, where there is none, from its source. */
function scriptArgs(): readonly string[] {
  const built = path.join(process.cwd(), '.next', 'tabel.mjs')
  if (process.env.NODE_ENV === 'production' && fs.existsSync(built)) return [built]
  return ['--conditions=react-server', '--import', 'tsx', path.join(process.cwd(), 'scripts', 'lib', 'tabel-child.ts')]
}

/** A workbook is read (`baca`) or written (`tulis`) in a process of its own. Exit 3: damaged. Exit 4: unpacks to too much. */
export const runTabel = (kerja: 'baca' | 'tulis', input: Buffer, pesan = ''): Promise<ChildResult> =>
  runChild({ args: ['--max-old-space-size=512', ...scriptArgs(), kerja, pesan], input, seconds: SECONDS, memory: MEMORY, output: OUTPUT })
