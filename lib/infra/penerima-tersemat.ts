import 'server-only'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import { env } from './env'

/**
 * Fingerprints of the keys that identities are sealed to, kept beside the key files and so outside the database: who can
 * only write to the database cannot swap a key for his own.
 */
const FILE = 'sidik-penerima.json'

/**
 * On what proof a pin changes: a founding that is still open, a hand-over that began with an answered challenge, or two
 * people at the machine who typed the printed fingerprint. There is no other.
 */
const DASAR = ['PENDIRIAN', 'TANTANGAN', 'MESIN'] as const
export type Dasar = (typeof DASAR)[number]

/** What no type has judged, such as a script, gets no way around either. */
function assertDasar(dasar: Dasar): void {
  if (!DASAR.includes(dasar)) throw new Error('a pin changes only with proof')
}

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
export const readSematan = (slot: string): readonly string[] => readPins()[slot] ?? []

export const isPinned = (slot: string, penerima: string): boolean => readSematan(slot).includes(sidikPenerima(penerima))

/** Accepts a key beside the one before it. Called before the key becomes active, so that a crash in between stops nothing. */
export function pinPenerima(slot: string, penerima: string, dasar: Dasar): void {
  assertDasar(dasar)
  const known = readSematan(slot)
  const sidik = sidikPenerima(penerima)
  if (!known.includes(sidik)) writePins({ ...readPins(), [slot]: [...known, sidik] })
}

/** Accepts a key and forgets every other one of the slot. */
export function pinOnly(slot: string, penerima: string, dasar: Dasar): void {
  assertDasar(dasar)
  writePins({ ...readPins(), [slot]: [sidikPenerima(penerima)] })
}

/** Forgets every key beside this one, where it is pinned: it accepts nothing new, and so asks for no proof. */
export function unpinOthers(slot: string, penerima: string): void {
  const known = readSematan(slot)
  if (known.length > 1 && isPinned(slot, penerima)) writePins({ ...readPins(), [slot]: [sidikPenerima(penerima)] })
}
