import 'server-only'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { env } from '@/lib/infra/env'
import { isKeyedHash, keyedHash } from '@/lib/infra/keyed-hash'

/** One anchor: where the audit chain stood. `macJangkar` also covers its predecessor's, so no line can be taken out between two. */
export type Anchor = Readonly<{ urutan: number; at: string; nomor: string; mac: string; kunciId: string; macJangkar: string }>
export type AnchorFacts = Pick<Anchor, 'urutan' | 'at' | 'nomor' | 'mac'>

const anchorSchema = z.object({
  urutan: z.int(),
  at: z.string(),
  nomor: z.string().regex(/^\d+$/),
  mac: z.string(),
  kunciId: z.string(),
  macJangkar: z.string(),
})

/** What the first anchor names as its predecessor. */
export const AWAL_JANGKAR = ''

const KEY = 'kunci-audit'
const CONTEXT = 'jangkar-audit'
/** Enough for the last lines, however long the file has become. */
const TAIL_BYTES = 8192

const anchorFile = () => path.join(env().secretsDir, 'jangkar-audit.jsonl')
const bodyOf = ({ urutan, at, nomor, mac }: AnchorFacts, before: string) => JSON.stringify([urutan, at, nomor, mac, before])

/** Lines that are no anchor (a crash left one half-written) are passed over; the next one names the last good one. */
function parse(text: string): readonly Anchor[] {
  return text.split('\n').flatMap((line) => {
    try {
      return [anchorSchema.parse(JSON.parse(line))]
    } catch {
      return []
    }
  })
}

/** Was this line written with the audit key, after that one? */
export function isGenuine(anchor: Anchor, before: string): boolean {
  try {
    return isKeyedHash(KEY, CONTEXT, bodyOf(anchor, before), { kunciId: anchor.kunciId, mac: Buffer.from(anchor.macJangkar, 'hex') })
  } catch {
    return false
  }
}

/** All anchors, oldest first. The file lies beside the keys, where the database's owner does not come. */
export async function readAnchors(): Promise<readonly Anchor[]> {
  return parse(await readFile(anchorFile(), 'utf8').catch(() => ''))
}

/** The end of the file without reading the whole of it, and whether its last line was finished. */
async function readTail(): Promise<Readonly<{ anchors: readonly Anchor[]; whole: boolean }>> {
  const file = await open(anchorFile(), 'r').catch(() => null)
  if (!file) return { anchors: [], whole: true }
  try {
    const { size } = await file.stat()
    const length = Math.min(size, TAIL_BYTES)
    const bytes = Buffer.alloc(length)
    await file.read(bytes, 0, length, size - length)
    const text = bytes.toString('utf8')
    return { anchors: parse(text), whole: text === '' || text.endsWith('\n') }
  } finally {
    await file.close()
  }
}

export const lastAnchor = async (): Promise<Anchor | null> => (await readTail()).anchors.at(-1) ?? null

/** The last few anchors, oldest first. */
export const recentAnchors = async (): Promise<readonly Anchor[]> => (await readTail()).anchors

/** Adds a line and waits until it lies on the disk. One caller at a time: the database's lock sees to that. */
export async function appendAnchor(facts: AnchorFacts): Promise<Anchor> {
  const { anchors, whole } = await readTail()
  const { kunciId, mac: made } = keyedHash(KEY, CONTEXT, bodyOf(facts, anchors.at(-1)?.macJangkar ?? AWAL_JANGKAR))
  const anchor: Anchor = { ...facts, kunciId, macJangkar: made.toString('hex') }
  const file = await open(anchorFile(), 'a', 0o600)
  try {
    await file.appendFile(`${whole ? '' : '\n'}${JSON.stringify(anchor)}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  return anchor
}
