import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ensureDirectory, readText } from './files.mjs'
import { isAlive } from './lock.mjs'
import { freePort } from './ports.mjs'
import { postgresBinaries } from './postgres-binaries.mjs'
import { StopReason } from './stop-reason.mjs'
import { unprivilegedLaunch } from './unprivileged.mjs'
import { kata } from './kata.mjs'

export const ADMIN_ROLE = 'kumbang_admin'
const READY_WITHIN_MS = 60_000

/** A cluster counts only when initdb finished: it is made under another name and renamed. */
export const clusterExists = (clusterDir) => fs.existsSync(path.join(clusterDir, 'PG_VERSION'))

function launch(binaries, command, args, ownedPaths, options) {
  const { wrap, options: identity } = unprivilegedLaunch({ binaries, ownedPaths })
  const [program, programArgs] = wrap(command, args)
  return spawn(program, programArgs, { ...identity, ...options })
}

const outcome = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve(signal ?? code))
  })

export async function createCluster(clusterDir, adminPassword, { sync = true } = {}) {
  const binaries = postgresBinaries()
  const parent = path.dirname(clusterDir)
  for (const name of fs.readdirSync(parent)) {
    if (name.startsWith('.cluster-')) fs.rmSync(path.join(parent, name), { recursive: true, force: true })
  }
  const workshop = path.join(parent, `.cluster-${randomUUID()}`)
  ensureDirectory(workshop)
  const passwordFile = path.join(workshop, 'password')
  fs.writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
  const fresh = path.join(workshop, 'data')
  const args = [
    `--pgdata=${fresh}`,
    `--username=${ADMIN_ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(sync ? [] : ['--no-sync']),
  ]
  const logFile = path.join(parent, 'postgres.log')
  const log = fs.openSync(logFile, 'a', 0o600)
  const child = launch(binaries, binaries.initdb, args, [workshop], { stdio: ['ignore', log, log] })
  fs.closeSync(log)
  const result = await outcome(child)
  if (result !== 0) throw new StopReason(kata`initdb failed (${result}). Details: ${logFile}`)
  fs.rmSync(clusterDir, { recursive: true, force: true })
  fs.renameSync(fresh, clusterDir)
  fs.rmSync(workshop, { recursive: true, force: true })
}

/** postmaster.pid: 1 pid, 2 data directory, 4 port, 8 status. */
function readPostmaster(clusterDir) {
  const lines = readText(path.join(clusterDir, 'postmaster.pid'))
    ?.split('\n')
    .map((line) => line.trim())
  if (!lines || !Number.isInteger(Number(lines[0]))) return null
  return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7] === 'ready' }
}

const realPath = (file) => {
  try {
    return fs.realpathSync(file)
  } catch {
    return null
  }
}

/** A pid may have been given to a stranger since; where the process works, or what it was called with, tells. */
function worksIn(pid, clusterDir) {
  if (process.platform === 'linux') return realPath(`/proc/${pid}/cwd`) === realPath(clusterDir)
  if (process.platform === 'win32') return false
  const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  return stdout.includes(clusterDir)
}

const isPostmasterOf = (pid, clusterDir) => isAlive(pid) && worksIn(pid, clusterDir)

/**
 * PostgreSQL refuses to start while the pid in its file lives, whoever that is by now. On Linux it can be made sure that
 * nobody works in the cluster any more; the data directory's own lock keeps other starts away meanwhile.
 */
function dropPidFileOfStranger(clusterDir) {
  const postmaster = readPostmaster(clusterDir)
  if (process.platform !== 'linux' || !postmaster || !isAlive(postmaster.pid)) return
  const pids = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  if (!pids.some((pid) => worksIn(pid, clusterDir))) fs.rmSync(path.join(clusterDir, 'postmaster.pid'))
}

export function runningPostmaster(clusterDir) {
  const postmaster = readPostmaster(clusterDir)
  return postmaster && isPostmasterOf(postmaster.pid, clusterDir) ? postmaster : null
}

async function waitUntilGone(pid, milliseconds) {
  for (const end = Date.now() + milliseconds; Date.now() < end; await sleep(50)) if (!isAlive(pid)) return true
  return !isAlive(pid)
}

/** Fast shutdown (SIGINT): sessions are ended, everything committed is kept. */
export async function stopPostmaster(pid) {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL']) {
    try {
      process.kill(pid, signal)
    } catch {
      return
    }
    if (await waitUntilGone(pid, 20_000)) return
  }
}

/** The database of a start that was killed goes on without it; returns true when one had to be stopped. */
export async function stopOrphan(clusterDir) {
  const orphan = runningPostmaster(clusterDir)
  if (!orphan) {
    dropPidFileOfStranger(clusterDir)
    return false
  }
  await stopPostmaster(orphan.pid)
  return true
}

function serverArgs(clusterDir, port, extra) {
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 80,
    // Values typed by reporters must not reach the log by way of a failing statement.
    log_parameter_max_length: 0,
    log_parameter_max_length_on_error: 0,
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
    ...extra,
  }
  return ['-D', clusterDir, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

async function waitUntilReady(clusterDir, exited) {
  let ended = false
  exited.then(
    () => (ended = true),
    () => (ended = true),
  )
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end && !ended; await sleep(30)) {
    const postmaster = readPostmaster(clusterDir)
    if (postmaster?.ready && isPostmasterOf(postmaster.pid, clusterDir)) return true
  }
  return false
}

async function startOnce(clusterDir, port, extra) {
  const binaries = postgresBinaries()
  const log = fs.openSync(path.join(path.dirname(clusterDir), 'postgres.log'), 'a', 0o600)
  // Detached: Ctrl-C in the terminal must reach the web server first, and the database only after it.
  const options = { stdio: ['ignore', log, log], detached: true }
  const child = launch(binaries, binaries.postgres, serverArgs(clusterDir, port, extra), [clusterDir], options)
  fs.closeSync(log)
  const exited = outcome(child)
  if (await waitUntilReady(clusterDir, exited)) return { pid: child.pid, port, exited }
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await exited.catch(() => {})
  return null
}

/** Leftovers of a crashed postmaster (its children, a taken port) need a moment to go, hence more than one try. */
export async function startPostgres(clusterDir, { port, extra = {} } = {}) {
  for (let attempt = 0; attempt < 4; attempt++) {
    const started = await startOnce(clusterDir, port ?? (await freePort()), extra)
    if (started) return started
    await sleep(700)
  }
  throw new StopReason(kata`The embedded PostgreSQL does not start. Details: ${path.join(path.dirname(clusterDir), 'postgres.log')}`)
}

export function databaseUrl({ role, password, port, database }) {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}
