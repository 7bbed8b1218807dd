import { createHmac } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { kata } from './kata.mjs'

/** Keys of the application, 32 bytes each, by the names of their files; the start makes them, lib/infra/secrets.ts reads them. */
export const KEY_NAMES = ['kunci-server', 'kunci-audit', 'kunci-tanda-terima', 'kunci-turunan', 'kunci-sesi', 'kunci-surel']
export const KEY_BYTES = 32

/** Between the name of a key and the id of a predecessor of it. */
export const OLD_MARK = '-lama-'

/** Made with the key, not of it: whoever reads the database learns nothing about the key. */
const fingerprintOf = (name, key) => createHmac('sha256', key).update(`kumbang-sidik|${name}`).digest('hex').slice(0, 32)

export const missingKeys = (directory) => KEY_NAMES.filter((name) => !fs.existsSync(path.join(directory, name)))

/** What a register begun with today's keys keeps of them. */
export const fingerprintsIn = (directory) =>
  Object.fromEntries(KEY_NAMES.map((name) => [name, fingerprintOf(name, fs.readFileSync(path.join(directory, name)))]))

/** A renewal that was broken off has the key the database knows in a file of its own. */
function isHere(directory, name, known) {
  const files = fs.readdirSync(directory).filter((file) => file === name || file.startsWith(name + OLD_MARK))
  return files.some((file) => fingerprintOf(name, fs.readFileSync(path.join(directory, file))) === known)
}

const MODES = { demo: 'on', kerja: 'off' }

function keyFault(directory, known) {
  const missing = missingKeys(directory)
  if (missing.length > 0) {
    return kata`The database was begun with keys that are not here: ${missing.map((name) => path.join(directory, name)).join(', ')} is missing.\nCopy SECRETS_DIR from the host that made them, or put the files back from where you keep them. No new key is made in their place.`
  }
  const foreign = Object.entries(known)
    .filter(([name, sidik]) => !isHere(directory, name, sidik))
    .map(([name]) => name)
  if (foreign.length === 0) return null
  return kata`The database was begun with other keys than those in ${directory} (${foreign.join(', ')}).\nCopy SECRETS_DIR from the host that made them, or put the right files back. Nothing was written.`
}

/**
 * Do the mode asked for (undefined: whatever it is) and the key files belong to the register that has begun? One sentence
 * of what is wrong, or null. The start, the commands beside it, the server and the worker all ask here.
 */
export function faultOfInstallation({ mode, sidikKunci }, { secretsDir, demo }) {
  const wanted = demo === undefined ? mode : demo ? 'demo' : 'kerja'
  if (wanted !== mode) {
    return kata`This installation was made with DEMO=${MODES[mode]} and keeps it. Use another DATA_DIR or database for DEMO=${MODES[wanted]}.`
  }
  return keyFault(secretsDir, sidikKunci)
}

/** Do the layanan, posts and papers named in the database belong to this version? `unknown`: those that do not, each with its place. */
export function faultOfNames(unknown) {
  if (unknown.length === 0) return null
  return kata`The database holds names this version does not know: ${unknown.join(', ')}.\nThey were written by another version; start that one, or restore the backup that belongs to this one. Nothing was written.`
}
