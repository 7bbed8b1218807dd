import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/infra/env'
import { secret } from '@/lib/infra/secrets'

/**
 * The server key and its predecessors. Everything sealed names the key it is wrapped under, so an old key file beside the
 * current one keeps old values readable until they are wrapped anew. Files: `kunci-server`, `kunci-server-lama-<id>`.
 */
export type Kek = Readonly<{ id: Buffer; key: Buffer }>

export const KEK_ID_BYTES = 4
const CURRENT = 'kunci-server'
const OLD = 'kunci-server-lama-'
const KEY_BYTES = 32

const fileOf = (name: string) => path.join(env().secretsDir, name)

export function kekId(key: Buffer): Buffer {
  return createHash('sha256').update('kumbang-kek').update(key).digest().subarray(0, KEK_ID_BYTES)
}

const kekOf = (key: Buffer): Kek => ({ id: kekId(key), key })

let current: (Kek & { readAt: number }) | undefined

/** Milliseconds after which a running server looks whether another process has put a new key in its place. */
const LOOK_AGAIN_MS = 5_000

/** The key new values are wrapped under. A rotation beside a running server is noticed within seconds. */
export function currentKek(): Kek {
  if (current && Date.now() - current.readAt < LOOK_AGAIN_MS) return current
  try {
    const key = fs.readFileSync(fileOf(CURRENT))
    if (key.length === KEY_BYTES) current = { ...kekOf(key), readAt: Date.now() }
  } catch {
    // A file that vanished under a running server is the health page's business; what was read stays in use.
  }
  current ??= { ...kekOf(secret(CURRENT)), readAt: Date.now() }
  return current
}

function readOld(id: Buffer): Kek | null {
  try {
    const kek = kekOf(fs.readFileSync(fileOf(OLD + id.toString('hex'))))
    return kek.id.equals(id) ? kek : null
  } catch {
    return null
  }
}

const known = new Map<string, Kek>()

/** @throws Error SEALED_BY_OTHER_KEY when that key is not on this machine. */
export function kekById(id: Buffer): Kek {
  const now = currentKek()
  if (now.id.equals(id)) return now
  const hex = id.toString('hex')
  const old = known.get(hex) ?? readOld(id)
  if (old) {
    known.set(hex, old)
    return old
  }
  // Another process may have rotated a moment ago.
  current = undefined
  if (currentKek().id.equals(id)) return currentKek()
  throw new Error('SEALED_BY_OTHER_KEY')
}

/** Ids of the predecessors whose files are still here. */
export function listOldKek(): readonly string[] {
  return fs.readdirSync(env().secretsDir).flatMap((name) => (name.startsWith(OLD) ? [name.slice(OLD.length)] : [])).sort()
}

function writeDurably(name: string, bytes: Buffer): void {
  const temporary = fileOf(`.tmp-${name}-${process.pid}`)
  const handle = fs.openSync(temporary, 'w', 0o600)
  try {
    fs.writeSync(handle, bytes)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(temporary, fileOf(name))
  if (process.platform === 'win32') return
  const directory = fs.openSync(env().secretsDir, 'r')
  fs.fsyncSync(directory)
  fs.closeSync(directory)
}

/** Puts a new key in place; the old one is on disk under its own name before the current name changes hands. */
export function replaceKek(): void {
  const old = kekOf(fs.readFileSync(fileOf(CURRENT)))
  writeDurably(OLD + old.id.toString('hex'), old.key)
  writeDurably(CURRENT, randomBytes(KEY_BYTES))
  current = undefined
}

/** The next look reads the file: a rotation must not go by a key that was read before another process replaced it. */
export function forgetKek(): void {
  current = undefined
}

export function removeOldKek(id: string): void {
  fs.rmSync(fileOf(OLD + id), { force: true })
  known.delete(id)
}
