// `npm run restore -- FOLDER [NAME]`: the newest backup of a folder, or the one named, into an empty place; asks for the
// private key of the backups on the keyboard.
// `npm run restore -- --ambil FOLDER [NAME]`: the same out of the bucket (BACKUP_S3_*) into a folder, from which it is restored.
// `npm run restore -- --kunci FILE`: the key files from their copy, into a SECRETS_DIR without keys; asks for the words.
import './lib/node-version.mjs'
import path from 'node:path'
import { ensureInstalled } from './lib/project.mjs'
import { typescriptArgs } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { inProject } from './lib/paths.mjs'
import { missingKeys, KEY_NAMES } from './lib/key-set.mjs'
import { restoreInto } from './lib/restore.mjs'
import { loadDotEnv, readSettings, serverEnvironment } from './lib/settings.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'
import { kata } from './lib/kata.mjs'

const entry = inProject('scripts', 'lib', 'cadangan.ts')
const run = (env, ...args) => runTypescript(entry, env, [...typescriptArgs(entry), ...args])

async function restoreKeys(file, { secretsDir }) {
  if (missingKeys(secretsDir).length < KEY_NAMES.length)
    throw new StopReason(kata`${secretsDir} holds keys already. The copy is laid into a folder without keys only. Nothing was written.`)
  await ensureInstalled()
  return run({ ...process.env, SECRETS_DIR: secretsDir }, 'pulihkan-kunci', path.resolve(file))
}

/** Needs the key files, to judge what came, and no database yet. */
async function takeFromBucket(folder, name, settings) {
  await ensureInstalled()
  const nowhere = settings.databaseUrl ?? 'postgresql://localhost/belum-ada'
  const env = { ...serverEnvironment({ ...settings, demo: false }, nowhere), ...settings.bucket }
  return run(env, 'ambil', path.resolve(folder), ...(name ? [name] : []))
}

const WORK = {
  '--kunci': ([file], settings) => restoreKeys(file, settings),
  '--ambil': ([folder, name], settings) => takeFromBucket(folder, name, settings),
}

try {
  const [first, ...rest] = process.argv.slice(2)
  if (!first || (first.startsWith('--') && (!WORK[first] || !rest[0])))
    throw new StopReason(kata`Usage: npm run restore -- FOLDER [NAME] | --ambil FOLDER [NAME] | --kunci FILE`)
  loadDotEnv()
  const settings = readSettings()
  process.exitCode = await (WORK[first]?.(rest, settings) ?? restoreInto(settings, { folder: path.resolve(first), name: rest[0], run }))
} catch (error) {
  reportAndExit(error)
}
