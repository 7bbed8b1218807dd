import { spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { webServerFile } from './bundle-server.mjs'
import { inProject, projectRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'
import { kata } from './kata.mjs'

/** How long the first answer may take (a development server compiles first), and from then on the first good one. */
const PATIENCE = { answerMs: 120_000, workMs: 15_000 }
const ANSWER_WITHIN_MS = 60_000
const DRAIN_MS = 10_000
const GRACE_MS = 30_000

/** What encrypts the arguments of server actions: it follows from a secret of this installation, the same on all its servers. */
const kunciAksi = (secretsDir) =>
  createHmac('sha256', fs.readFileSync(path.join(secretsDir, 'kunci-sesi')))
    .update('server-actions')
    .digest('base64')

/** As many as there are cores, up to four: beyond that the database is what waits. One while a test makes it die at a named point. */
const processesOf = (mode, env) =>
  mode === 'dev' || env.CRASH_AT ? 1 : Number(env.WEB_PROCESSES) || Math.min(4, os.availableParallelism())

/** One process runs the site itself; several stand below one that starts them. */
const commandOf = (mode, processes) => (processes === 1 ? [webServerFile(mode)] : [inProject('scripts', 'lib', 'web-processes.mjs'), mode])

/** The site behind its gate (scripts/lib/web-server.ts) with a channel to this process, which the preload watches (see exit-with-parent.mjs). */
export function spawnServer(mode, { port, host, secretsDir }, env) {
  const processes = processesOf(mode, env)
  const preload = pathToFileURL(inProject('scripts', 'lib', 'exit-with-parent.mjs')).href
  // Of a built site only the banner goes to stdout, which would break into the progress lines; errors go to stderr.
  const stdout = mode === 'dev' ? 'inherit' : 'ignore'
  const child = spawn(process.execPath, ['--import', preload, ...commandOf(mode, processes)], {
    cwd: projectRoot,
    env: {
      ...env,
      PORT: String(port),
      HOST: host,
      WEB_PROCESSES: String(processes),
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: kunciAksi(secretsDir),
    },
    stdio: ['ignore', stdout, 'inherit', 'ipc'],
    detached: true,
  })
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code))
    child.once('error', (error) => resolve(error.message))
  })
  return { child, exited }
}

function ask(port, host, path) {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return new Promise((resolve) => {
    const request = http.get({ port, host: name, path, headers: { Accept: 'text/html' }, timeout: ANSWER_WITHIN_MS }, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, type: response.headers['content-type'] ?? '', body }))
      response.on('error', () => resolve(null))
    })
    request.on('error', () => resolve(null))
    request.on('timeout', () => request.destroy())
  })
}

/** A full disk refuses files and reports in words; it must not also keep a site from coming back. */
function lacksRoomOnly(body) {
  try {
    const { status: _all, disk, ...others } = JSON.parse(body)
    return disk === 'gagal' && Object.values(others).every((part) => part === 'ok')
  } catch {
    return false
  }
}

/** A page people read, and the parts it stands on: only both together are a site. `null` while nothing is wrong. */
async function faultOf({ port, host }) {
  const health = await ask(port, host, '/api/health')
  if (!health) return { silent: true, why: kata`it does not answer` }
  if (health.status !== 200 && !lacksRoomOnly(health.body))
    return { why: kata`/api/health answers ${health.status} (${health.body.slice(0, 200).replaceAll(/\s+/g, ' ')})` }
  const page = await ask(port, host, '/')
  if (!page) return { why: kata`its first page does not come` }
  return page.status === 200 && page.type.startsWith('text/html') ? null : { why: kata`its first page answers ${page.status}` }
}

/** Returns when a real page came; a site that answers but does not work is given a little time, then the start fails. */
export async function waitUntilServing(settings, exited, { answerMs, workMs } = PATIENCE) {
  let ended
  exited.then((how) => (ended = how))
  let fault = { silent: true, why: kata`it does not answer` }
  let end = Date.now() + answerMs
  for (; Date.now() < end; await sleep(150)) {
    if (ended !== undefined) throw new StopReason(kata`The web server ended at once (${ended}).`)
    const wasSilent = fault.silent
    fault = await faultOf(settings)
    if (!fault) return kata`a page came`
    if (wasSilent && !fault.silent) end = Math.min(end, Date.now() + workMs)
  }
  throw new StopReason(kata`The site does not work: ${fault.why}. Nothing is served; the lines above tell more.`)
}

/** Work outside of requests (mail in hand, audit anchor) is finished first; Next's own signal handler would cut it off. */
function drain(child) {
  if (!child.connected) return Promise.resolve()
  return new Promise((resolve) => {
    const late = setTimeout(resolve, DRAIN_MS)
    const finish = () => {
      clearTimeout(late)
      resolve()
    }
    child.on('message', (message) => message === 'drained' && finish())
    child.once('exit', finish)
    child.send('drain', (error) => error && finish())
  })
}

/** SIGTERM lets requests in flight finish; who takes longer than the grace period is ended. */
export async function stopServer({ child, exited }) {
  await drain(child)
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), GRACE_MS)
  await exited
  clearTimeout(late)
}
