import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ensureDirectory, writeDurably } from './files.mjs'
import { StopReason } from './stop-reason.mjs'

/** Keys of the application (32 bytes each); lib/infra/secrets.ts reads them by these names. */
export const KEY_NAMES = ['kunci-server', 'kunci-audit', 'kunci-tanda-terima', 'kunci-sesi', 'kunci-surel']

export const missingKeys = (directory) => KEY_NAMES.filter((name) => !fs.existsSync(path.join(directory, name)))

function create(directory, names, content) {
  ensureDirectory(directory)
  fs.chmodSync(directory, 0o700)
  for (const name of names) writeDurably(path.join(directory, name), content())
}

/** Keys are made once, for an empty database. A key that is gone later is never replaced: what it sealed would be lost. */
export function ensureKeys(directory, databaseHoldsRows) {
  const missing = missingKeys(directory)
  if (missing.length === 0) return
  if (databaseHoldsRows) {
    throw new StopReason(
      `The database holds records, but ${missing.map((name) => path.join(directory, name)).join(', ')} is missing.\n` +
        'Put the key files back from where you keep them (set SECRETS_DIR if they moved). No new key is made in their place.',
    )
  }
  create(directory, missing, () => randomBytes(32))
}

const PASSWORD_NAMES = ['sandi-admin', 'sandi-aplikasi']

/** Passwords of the embedded database's two logins. */
export function databasePasswords(directory, clusterExists) {
  const missing = PASSWORD_NAMES.filter((name) => !fs.existsSync(path.join(directory, name)))
  if (missing.length > 0 && clusterExists) {
    throw new StopReason(`${path.join(directory, missing[0])} is missing: the embedded database cannot be opened without it.`)
  }
  create(directory, missing, () => randomBytes(24).toString('hex'))
  const [admin, app] = PASSWORD_NAMES.map((name) => fs.readFileSync(path.join(directory, name), 'utf8').trim())
  return { admin, app }
}
