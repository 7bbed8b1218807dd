// `npm run backup -- FOLDER`: database, evidence and list of destroyed identities, sealed to the backup key; beside the site;
// where a bucket is set (BACKUP_S3_*), every backup of the folder that is not there yet goes on into it.
// `npm run backup -- --buat-kunci` (`--ganti-kunci`): the backup key, whose private half two people write on paper.
// `npm run backup -- --kunci FOLDER`: a copy of the key files apart, under words on paper, by another person.
// `npm run backup -- --periksa FOLDER`: are the backups there as they were made?
import './lib/node-version.mjs'
import fs from 'node:fs'
import path from 'node:path'
import { attached } from './lib/attach.mjs'
import { ensureDirectory } from './lib/files.mjs'
import { tryLock } from './lib/lock.mjs'
import { inProject } from './lib/paths.mjs'
import { ensureInstalled } from './lib/project.mjs'
import { typescriptArgs } from './lib/run.mjs'
import { runTypescript } from './lib/run-typescript.mjs'
import { reportAndExit, StopReason } from './lib/stop-reason.mjs'
import { kata } from './lib/kata.mjs'

const entry = inProject('scripts', 'lib', 'cadangan.ts')
const run = (env, ...args) => runTypescript(entry, env, [...typescriptArgs(entry), ...args])

/** @throws StopReason where the disk that is lost would take the backup along. */
function assertElsewhere(folder, { DATA_DIR, SECRETS_DIR }) {
  for (const own of [DATA_DIR, SECRETS_DIR]) {
    const inside = path.relative(own, folder)
    if (inside !== '' && (inside.startsWith('..') || path.isAbsolute(inside))) continue
    throw new StopReason(kata`${folder} lies in ${own}, and would be lost with it. Name a folder on another disk or machine.`)
  }
}

function lockFolder(folder) {
  ensureDirectory(folder)
  const lock = tryLock(path.join(folder, 'lock'))
  if (lock.release) return lock
  throw new StopReason(kata`Another backup is being made in ${folder} (process ${lock.heldBy}).`)
}

async function makeBackup(folder, { env, adminUrl, bucket }) {
  if (!adminUrl)
    throw new StopReason(
      kata`A backup is read with the owner's login: set DATABASE_ADMIN_URL in migrasi.env or in the environment of this step.`,
    )
  assertElsewhere(folder, env)
  const lock = lockFolder(folder)
  try {
    return await run({ ...env, ...bucket, DATABASE_ADMIN_URL: adminUrl }, 'cadangkan', folder)
  } finally {
    lock.release()
  }
}

function copyKeys(folder, { env }) {
  assertElsewhere(folder, env)
  return run(env, 'salin-kunci', folder)
}

function check(folder, { env }) {
  if (!fs.existsSync(folder)) throw new StopReason(kata`${folder} does not exist.`)
  return run(env, 'periksa', folder)
}

const usage = () => new StopReason(kata`Usage: npm run backup -- FOLDER | --buat-kunci | --ganti-kunci | --kunci FOLDER | --periksa FOLDER`)

function workOf([first, second]) {
  if (first === '--buat-kunci' || first === '--ganti-kunci') return ({ env }) => run(env, first.slice(2))
  const named = first?.startsWith('--') ? second : first
  const work = { '--kunci': copyKeys, '--periksa': check }[first] ?? (first?.startsWith('--') ? null : makeBackup)
  if (!work || !named) throw usage()
  return (found) => work(path.resolve(named), found)
}

try {
  const work = workOf(process.argv.slice(2))
  await ensureInstalled()
  process.exitCode = await attached(work)
} catch (error) {
  reportAndExit(error)
}
