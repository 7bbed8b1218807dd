import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ensureDirectory, writeDurably } from './files.mjs'
import { KEY_BYTES, missingKeys } from './key-set.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

function create(directory, names, content) {
  ensureDirectory(directory)
  fs.chmodSync(directory, 0o700)
  for (const name of names) writeDurably(path.join(directory, name), content())
}

/** For a register that has not begun: whatever such a key seals, it is the first. */
export function createKeys(directory) {
  create(directory, missingKeys(directory), () => randomBytes(KEY_BYTES))
}

const PASSWORD_NAMES = ['sandi-admin', 'sandi-aplikasi']

/** Passwords of the embedded database's two logins. */
export function databasePasswords(directory, clusterExists) {
  const missing = PASSWORD_NAMES.filter((name) => !fs.existsSync(path.join(directory, name)))
  if (missing.length > 0 && clusterExists) {
    throw new StopReason(kata`${path.join(directory, missing[0])} is missing: the embedded database cannot be opened without it.`)
  }
  if (missing.length > 0) create(directory, missing, () => randomBytes(24).toString('hex'))
  const [admin, app] = PASSWORD_NAMES.map((name) => fs.readFileSync(path.join(directory, name), 'utf8').trim())
  return { admin, app }
}
