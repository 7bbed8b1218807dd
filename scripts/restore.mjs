// `npm run restore -- FOLDER [NAME]`: the newest backup of a folder, or the one named, into an empty place; asks for the
// private key of the backups on the keyboard.
// `npm run restore -- --kunci FILE`: the key files from their copy, into a SECRETS_DIR without keys; asks for the words.
import './lib/node-version.mjs'
import path from 'node:path'
import { ensureInstalled } from './lib/project.mjs'
import { typescriptArgs } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { inProject } from './lib/paths.mjs'
import { missingKeys, KEY_NAMES } from './lib/key-set.mjs'
import { restoreInto } from './lib/restore.mjs'
import { loadDotEnv, readSettings } from './lib/settings.mjs'
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

try {
  const [first, second] = process.argv.slice(2)
  if (!first || (first.startsWith('--') && (first !== '--kunci' || !second)))
    throw new StopReason(kata`Usage: npm run restore -- FOLDER [NAME] | --kunci FILE`)
  loadDotEnv()
  const settings = readSettings()
  process.exitCode =
    first === '--kunci'
      ? await restoreKeys(second, settings)
      : await restoreInto(settings, { folder: path.resolve(first), name: second, run })
} catch (error) {
  reportAndExit(error)
}
