import 'server-only'
import { runChild, type ChildResult } from '@/lib/infra/child'
import { scriptArgs } from '@/lib/infra/script-args'

const SECONDS = 60
const MEMORY = 900 * 1024 * 1024
const OUTPUT = 64 * 1024 * 1024

/** A workbook is read (`baca`) or written (`tulis`) in a process of its own. Exit 3: damaged. Exit 4: unpacks to too much. */
export const runTabel = (kerja: 'baca' | 'tulis', input: Buffer, pesan = ''): Promise<ChildResult> =>
  runChild({
    args: ['--max-old-space-size=512', ...scriptArgs('tabel'), kerja, pesan],
    input,
    seconds: SECONDS,
    memory: MEMORY,
    output: OUTPUT,
  })
