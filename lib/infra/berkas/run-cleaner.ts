import 'server-only'
import path from 'node:path'
import { createCrew, type ChildResult } from '@/lib/infra/child'

/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const LIMITS = { seconds: 20, memory: 700 * 1024 * 1024, output: 32 * 1024 * 1024 } as const

/** A script beside the server's own files; it is not part of the bundle. `heap` in megabytes. */
const crew = (script: string, heap: number, works: number) =>
  createCrew({ args: [`--max-old-space-size=${heap}`, path.join(process.cwd(), 'scripts', script)], ...LIMITS, works })

/** Pictures come by the hundred and are decoded by one well-tried library; whatever else is taken apart has a process to itself. */
const CLEANERS = {
  picture: crew('clean-picture.mjs', 128, 20),
  heic: crew('clean-heic.mjs', 256, 1),
  pdf: crew('clean-pdf.mjs', 384, 1),
  rekaman: crew('clean-rekaman.mjs', 384, 1),
  kantor: crew('check-kantor.mjs', 384, 1),
} as const

/** Lets a stranger's file be taken apart in a process of its own, without network, environment or much memory. */
export const runCleaner = (cleaner: keyof typeof CLEANERS, input: Buffer, words: readonly string[] = []): Promise<ChildResult> =>
  CLEANERS[cleaner](words, input)
