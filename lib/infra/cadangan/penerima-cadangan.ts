import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { env } from '@/lib/infra/env'

/**
 * The public half of the backup key, beside the pinned recipients and so outside the database: who can only write there cannot
 * have the next backup sealed to himself. The private half stands on paper alone.
 */
const FILE = 'penerima-cadangan.json'

const schema = z.object({ penerima: z.string().regex(/^age1[0-9a-z]+$/), dibuatAt: z.iso.datetime() })
export type PenerimaCadangan = z.infer<typeof schema>

const fileOf = () => path.join(env().secretsDir, FILE)

/** Null where no key was made yet, or the file cannot be understood: then no backup is made. */
export function readPenerimaCadangan(): PenerimaCadangan | null {
  try {
    return schema.parse(JSON.parse(fs.readFileSync(fileOf(), 'utf8')))
  } catch {
    return null
  }
}

export function writePenerimaCadangan(row: PenerimaCadangan): void {
  const temporary = `${fileOf()}.baru`
  fs.writeFileSync(temporary, `${JSON.stringify(schema.parse(row))}\n`, { mode: 0o600, flush: true })
  fs.renameSync(temporary, fileOf())
}
