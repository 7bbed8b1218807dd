import 'server-only'
import path from 'node:path'
import { runChild, type ChildResult } from '@/lib/infra/child'

const SECONDS = 20
/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const MEMORY = 700 * 1024 * 1024
const MAX_OUTPUT = 32 * 1024 * 1024

/** A script beside the server's own files; it is not part of the bundle. `heap` in megabytes. */
export type Cleaner = Readonly<{
  script: 'clean-picture.mjs' | 'clean-heic.mjs' | 'clean-pdf.mjs' | 'clean-rekaman.mjs' | 'check-kantor.mjs'
  args: readonly string[]
  heap: number
}>

/** Lets a stranger's file be taken apart in a process of its own, without network, environment or much memory. */
export function runCleaner(input: Buffer, { script, args, heap }: Cleaner): Promise<ChildResult> {
  const own = [`--max-old-space-size=${heap}`, path.join(process.cwd(), 'scripts', script), ...args]
  return runChild({ args: own, input, seconds: SECONDS, memory: MEMORY, output: MAX_OUTPUT })
}
