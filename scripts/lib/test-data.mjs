import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inProject } from './paths.mjs'
import { freePort } from './ports.mjs'

const READY = 'Ctrl-C '
const OWN =
  /^(DATABASE_|DATA_DIR$|SECRETS_DIR$|DEMO$|WORKER$|STORAGE$|S3_|MAIL|SMTP_|RESEND_|APP_URL$|PORT$|HOST$|NODE_ENV$|npm_lifecycle_event$)/

/** Past these words the start no longer needs the lock that a build holds. */
const INSTALLED = 'creating the database'

/**
 * One real first start, stopped again: journeys copy its data directory instead of each filling in the demo anew.
 * `installed` resolves when a build may begin beside it, `done` with the data directory.
 */
export function startDemoData() {
  const seen = { log: '' }
  let begun
  const installed = new Promise((resolve) => (begun = resolve))
  const done = firstStart(seen, begun).finally(begun)
  // Whoever awaits it hears of a failure; until then it must not end the whole run.
  done.catch(() => undefined)
  return { installed, done }
}

async function firstStart(seen, begun) {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-contoh-'))
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name)))
  const env = { ...own, PORT: String(await freePort()), DATA_DIR: dataDir, WORKER: 'off', WEB_PROCESSES: '1' }
  const child = spawn(process.execPath, [inProject('scripts', 'start.mjs')], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise((resolve) => child.once('close', resolve))
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      seen.log += chunk
      if (seen.log.includes(INSTALLED)) begun()
      if (seen.log.includes(READY)) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    void exited.then(() => reject(new Error(`The first start ended:\n${seen.log}`)))
  })
  child.kill('SIGTERM')
  await exited
  return { dataDir, remove: () => fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
