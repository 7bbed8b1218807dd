import 'server-only'
import { appendFile, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { headJejak } from '@/lib/data/jejak-audit'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'

export type Anchor = Readonly<{ at: string; nomor: string; mac: string }>

const anchorFile = () => path.join(env().dataDir, 'jangkar-audit.jsonl')

/** Writes the head of the chain to a file outside the database: a tail cut back past it is then found. */
export async function anchorJejak(): Promise<void> {
  const head = await headJejak()
  if (!head) return
  const line: Anchor = { at: now().toISOString(), nomor: head.nomor.toString(), mac: head.mac }
  await mkdir(path.dirname(anchorFile()), { recursive: true })
  await appendFile(anchorFile(), `${JSON.stringify(line)}\n`, { mode: 0o600 })
}

/** All anchors, oldest first; a line broken by a crash is left out. */
export async function readAnchors(): Promise<readonly Anchor[]> {
  const text = await readFile(anchorFile(), 'utf8').catch(() => '')
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Anchor]
    } catch {
      return []
    }
  })
}
