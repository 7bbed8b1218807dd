import 'server-only'
import fs from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/infra/env'
import { faultOfInstallation, faultOfNames, fingerprintsIn, KEY_BYTES, KEY_NAMES } from '@/scripts/lib/key-set.mjs'

export type SecretName = (typeof KEY_NAMES)[number]

const cache = new Map<SecretName, Buffer>()

function readSecret(name: SecretName): Buffer {
  const file = path.join(env().secretsDir, name)
  let bytes: Buffer
  try {
    bytes = fs.readFileSync(file)
  } catch {
    throw new Error(`Key file ${file} cannot be read. Put it back from your copy, or set SECRETS_DIR to where it is.`)
  }
  if (bytes.length !== KEY_BYTES) throw new Error(`Key file ${file} is damaged: it must hold ${KEY_BYTES} bytes.`)
  return bytes
}

/** Read once: a key that is swapped under a running server would split the data in two. */
export function secret(name: SecretName): Buffer {
  const known = cache.get(name)
  if (known) return known
  const bytes = readSecret(name)
  cache.set(name, bytes)
  return bytes
}

/** For the health page: are the files still there and whole? */
export function checkSecrets(): void {
  for (const name of KEY_NAMES) readSecret(name)
}

/** Do mode and keys of this process belong to the register the database says was begun? A sentence, or null. */
export function faultOfKeys(row: Readonly<{ mode: string; sidikKunci: Readonly<Record<string, string>> }>): string | null {
  return faultOfInstallation(row, { secretsDir: env().secretsDir, demo: env().demo })
}

/** One sentence for the console about names in the database that the registry does not know, or null. */
export const faultOfAsing = (asing: readonly string[]): string | null => faultOfNames(asing)

/** Fingerprints of today's keys, as the database keeps them. */
export const sidikKunciHere = (): Readonly<Record<string, string>> => fingerprintsIn(env().secretsDir)
