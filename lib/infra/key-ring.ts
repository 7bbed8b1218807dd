import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/infra/env'
import { secret, type SecretName } from '@/lib/infra/secrets'
import { KEY_BYTES, OLD_MARK } from '@/scripts/lib/key-set.mjs'

/**
 * A key and its predecessors. Whatever a key sealed or hashed names it by its id, so an old key file beside the current one
 * keeps old values good until nothing needs it. Files: `<name>`, `<name>-lama-<id>`.
 */
export type RingKey = Readonly<{ id: string; key: Buffer }>

/** Hexadecimal digits of a key's id. */
export const KEY_ID_LENGTH = 8

/** Milliseconds after which a running server looks whether another process has put a new key in its place. */
const LOOK_AGAIN_MS = 5_000

const fileOf = (name: string) => path.join(env().secretsDir, name)
const oldPrefix = (name: SecretName) => name + OLD_MARK
const oldName = (name: SecretName, id: string) => oldPrefix(name) + id

/** One way: the id names the key and tells nothing of it. */
export function keyId(name: SecretName, key: Buffer): string {
  return createHash('sha256').update(`kumbang-${name}|`).update(key).digest('hex').slice(0, KEY_ID_LENGTH)
}

const ringKey = (name: SecretName, key: Buffer): RingKey => ({ id: keyId(name, key), key })

const current = new Map<SecretName, RingKey & { readAt: number }>()
const known = new Map<string, RingKey>()

/** The key new values are made with. A renewal beside a running server is noticed within seconds. */
export function currentKey(name: SecretName): RingKey {
  const kept = current.get(name)
  if (kept && Date.now() - kept.readAt < LOOK_AGAIN_MS) return kept
  const fresh = { ...(readKey(name, name) ?? kept ?? ringKey(name, secret(name))), readAt: Date.now() }
  current.set(name, fresh)
  return fresh
}

/** A file that vanished under a running server is the health page's business; what was read stays in use. */
function readKey(name: SecretName, file: string): RingKey | null {
  try {
    const key = fs.readFileSync(fileOf(file))
    return key.length === KEY_BYTES ? ringKey(name, key) : null
  } catch {
    return null
  }
}

function oldKey(name: SecretName, id: string): RingKey | null {
  const file = oldName(name, id)
  const kept = known.get(file)
  if (kept) return kept
  if (!/^[0-9a-f]{8}$/.test(id)) return null
  const read = readKey(name, file)
  if (read?.id !== id) return null
  known.set(file, read)
  return read
}

/** @throws Error OTHER_KEY when that key is not on this machine. */
export function keyById(name: SecretName, id: string): RingKey {
  const now = currentKey(name)
  if (now.id === id) return now
  const old = oldKey(name, id)
  if (old) return old
  // Another process may have renewed the key a moment ago.
  forgetKey(name)
  const again = currentKey(name)
  if (again.id === id) return again
  throw new Error('OTHER_KEY')
}

/** Ids of the predecessors whose files are still here. */
export function listOldKeys(name: SecretName): readonly string[] {
  const prefix = oldPrefix(name)
  return fs
    .readdirSync(env().secretsDir)
    .flatMap((file) => (file.startsWith(prefix) ? [file.slice(prefix.length)] : []))
    .sort()
}

/** Today's key first, then its predecessors: for values that are looked up by their hash. */
export function everyKey(name: SecretName): readonly RingKey[] {
  const now = currentKey(name)
  return [now, ...listOldKeys(name).flatMap((id) => (id === now.id ? [] : (oldKey(name, id) ?? [])))]
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
export function replaceKey(name: SecretName): void {
  const old = ringKey(name, fs.readFileSync(fileOf(name)))
  writeDurably(oldName(name, old.id), old.key)
  writeDurably(name, randomBytes(KEY_BYTES))
  forgetKey(name)
}

/** The next look reads the file: a renewal must not go by a key that was read before another process replaced it. */
export function forgetKey(name: SecretName): void {
  current.delete(name)
}

export function removeOldKey(name: SecretName, id: string): void {
  fs.rmSync(fileOf(oldName(name, id)), { force: true })
  known.delete(oldName(name, id))
}
