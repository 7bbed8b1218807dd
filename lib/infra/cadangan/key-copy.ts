import 'server-only'
import { createHash, randomInt } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { Decrypter, Encrypter } from 'age-encryption'
import * as z from 'zod'
import { KATA } from '@/lib/domain/kunci/kata'

/**
 * A copy of the key files apart from every backup, under drawn words that stand on paper with another person. Ten words of
 * 512 are 90 bits, as for a custodian's key.
 */
const WORDS = 10
const schema = z.object({ format: z.literal(1), berkas: z.record(z.string().regex(/^[a-z0-9][a-z0-9.-]*$/), z.base64()) })

/** When the keys were last copied, and which they were: a copy from before a renewal is none. */
const MARK = 'salinan-kunci.json'
const markSchema = z.object({ at: z.iso.datetime(), sidik: z.string() })

/** Files that grow by themselves; a copy takes them along, but a new line in them does not make the copy old. */
const GROWING = ['jangkar-audit.jsonl', 'pemusnahan.jsonl']

const filesIn = (directory: string) =>
  fs
    .readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== MARK && /^[a-z0-9][a-z0-9.-]*$/.test(entry.name) && !entry.name.endsWith('.baru'))
    .map(({ name }) => name)
    .sort()

/** Changes with every key, pin or recipient that changes. */
function sidikOf(directory: string): string {
  const hash = createHash('sha256')
  for (const name of filesIn(directory).filter((file) => !GROWING.includes(file))) {
    hash.update(JSON.stringify([name, fs.readFileSync(path.join(directory, name), 'base64')]))
  }
  return hash.digest('hex')
}

export const drawSandi = (): string => Array.from({ length: WORDS }, () => KATA[randomInt(KATA.length)]).join(' ')

const plain = (typed: string) => typed.trim().toLowerCase().split(/\s+/).join(' ')

/** Seals every key file under the words. `work`: age's scrypt work factor. */
export async function sealKeys(directory: string, sandi: string, work?: number): Promise<Buffer> {
  const berkas = Object.fromEntries(filesIn(directory).map((name) => [name, fs.readFileSync(path.join(directory, name), 'base64')]))
  const encrypter = new Encrypter()
  if (work !== undefined) encrypter.setScryptWorkFactor(work)
  encrypter.setPassphrase(plain(sandi))
  return Buffer.from(await encrypter.encrypt(JSON.stringify({ format: 1, berkas })))
}

/** The files in such a copy by their names; null when the words are others or it is no such copy. */
export async function openKeys(sealed: Buffer, sandi: string): Promise<ReadonlyMap<string, Buffer> | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(plain(sandi))
  try {
    const { berkas } = schema.parse(JSON.parse(await decrypter.decrypt(new Uint8Array(sealed), 'text')))
    return new Map(Object.entries(berkas).map(([name, content]) => [name, Buffer.from(content, 'base64')]))
  } catch {
    return null
  }
}

export function writeKeys(directory: string, files: ReadonlyMap<string, Buffer>): void {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 })
  fs.chmodSync(directory, 0o700)
  for (const [name, content] of files) fs.writeFileSync(path.join(directory, name), content, { mode: 0o600, flag: 'wx', flush: true })
}

export function markCopied(directory: string, at: Date): void {
  fs.writeFileSync(path.join(directory, MARK), `${JSON.stringify({ at: at.toISOString(), sidik: sidikOf(directory) })}\n`, { mode: 0o600 })
}

export type SalinanKunci = 'TIDAK_ADA' | 'LAMA' | 'SAMA'

/** Is there a copy of today's keys, as far as this host was told? */
export function judgeSalinan(directory: string): SalinanKunci {
  try {
    const { sidik } = markSchema.parse(JSON.parse(fs.readFileSync(path.join(directory, MARK), 'utf8')))
    return sidik === sidikOf(directory) ? 'SAMA' : 'LAMA'
  } catch {
    return 'TIDAK_ADA'
  }
}
