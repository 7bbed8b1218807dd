import 'server-only'
import { appendFile, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { env } from '@/lib/infra/env'
import { isKeyedHash, keyedHash } from '@/lib/infra/keyed-hash'

/** A chain whose identities were destroyed, and when; `mac` keeps anybody from having others destroyed with it. */
export type Pemusnahan = Readonly<{ akarId: string; at: string }>

const schema = z.object({ akarId: z.string(), at: z.iso.datetime(), kunciId: z.string(), mac: z.string() })

const KEY = 'kunci-audit'
const CONTEXT = 'daftar-musnah'
const bodyOf = ({ akarId, at }: Pemusnahan) => JSON.stringify([akarId, at])

/** The list lies with the anchors: a restored database forgets what was destroyed since, this file does not. */
const fileOf = () => path.join(env().secretsDir, 'pemusnahan.jsonl')

/** The genuine lines of such a list; a line a crash left half-written, or made without the key, is passed over. */
export function parseDaftarMusnah(text: string): readonly Pemusnahan[] {
  return text.split('\n').flatMap((line) => {
    try {
      const { kunciId, mac, ...row } = schema.parse(JSON.parse(line))
      return isKeyedHash(KEY, CONTEXT, bodyOf(row), { kunciId, mac: Buffer.from(mac, 'hex') }) ? [row] : []
    } catch {
      return []
    }
  })
}

export const readDaftarMusnah = async (): Promise<string> => readFile(fileOf(), 'utf8').catch(() => '')

export async function appendDaftarMusnah(rows: readonly Pemusnahan[]): Promise<void> {
  if (rows.length === 0) return
  const lines = rows.map((row) => {
    const { kunciId, mac } = keyedHash(KEY, CONTEXT, bodyOf(row))
    return JSON.stringify({ ...row, kunciId, mac: mac.toString('hex') })
  })
  // Begins with a line break: a last line that was cut off must not swallow the next.
  await appendFile(fileOf(), `\n${lines.join('\n')}\n`, { mode: 0o600, flush: true })
}
