import 'server-only'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { env } from './env'

/**
 * Fingerprints of the keys that identities are sealed to, kept beside the key files and so outside the database: who can
 * only write to the database cannot swap a key for his own.
 */
const FILE = 'sidik-penerima.json'

const schema = z.record(z.string(), z.array(z.string()))

const fileOf = () => path.join(env().secretsDir, FILE)

/** SHA-256 of a public recipient, in hex. */
export const sidikPenerima = (penerima: string): string => createHash('sha256').update(penerima).digest('hex')

function readPins(): Readonly<Record<string, readonly string[]>> {
  try {
    return schema.parse(JSON.parse(fs.readFileSync(fileOf(), 'utf8')))
  } catch {
    // Missing or damaged: nothing is pinned, so nothing is accepted.
    return {}
  }
}

function writePins(pins: Readonly<Record<string, readonly string[]>>): void {
  const temporary = `${fileOf()}.baru`
  const handle = fs.openSync(temporary, 'w', 0o600)
  try {
    fs.writeFileSync(handle, `${JSON.stringify(pins, null, 2)}\n`)
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  fs.renameSync(temporary, fileOf())
}

/** `slot` is "WBS:PEMEGANG" or "WBS:PEMULIHAN", as in `kunciIdentitas.aktif`. */
export function isPinned(slot: string, penerima: string): boolean {
  return readPins()[slot]?.includes(sidikPenerima(penerima)) ?? false
}

/** Accepts a key beside the one before it. Called before the key becomes active, so that a crash in between stops nothing. */
export function pinPenerima(slot: string, penerima: string): void {
  const pins = readPins()
  const known = pins[slot] ?? []
  const sidik = sidikPenerima(penerima)
  if (!known.includes(sidik)) writePins({ ...pins, [slot]: [...known, sidik] })
}

/** Forgets every other key of the slot, once the new one is active. */
export function pinOnly(slot: string, penerima: string): void {
  writePins({ ...readPins(), [slot]: [sidikPenerima(penerima)] })
}
