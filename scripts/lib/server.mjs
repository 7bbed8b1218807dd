import { spawn } from 'node:child_process'
import http from 'node:http'
import { pathToFileURL } from 'node:url'
import { setTimeout as sleep } from 'node:timers/promises'
import { webServerFile } from './bundle-server.mjs'
import { inProject, projectRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'

const READY_WITHIN_MS = 60_000
const DRAIN_MS = 10_000
const GRACE_MS = 30_000

/** The site behind its gate (scripts/lib/web-server.ts) with a channel to this process, which the preload watches (see exit-with-parent.mjs). */
export function spawnServer(mode, { port, host }, env) {
  const preload = pathToFileURL(inProject('scripts', 'lib', 'exit-with-parent.mjs')).href
  // Of a built site only the banner goes to stdout, which would break into the progress lines; errors go to stderr.
  const stdout = mode === 'dev' ? 'inherit' : 'ignore'
  const child = spawn(process.execPath, ['--import', preload, webServerFile(mode)], {
    cwd: projectRoot, env: { ...env, PORT: String(port), HOST: host }, stdio: ['ignore', stdout, 'inherit', 'ipc'], detached: true,
  })
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code))
    child.once('error', (error) => resolve(error.message))
  })
  return { child, exited }
}

function probe(port, host) {
  const target = { port, host: ['0.0.0.0', '::'].includes(host) ? 'localhost' : host, path: '/api/health', timeout: 5000 }
  return new Promise((resolve) => {
    const request = http.get(target, (response) => {
      let body = ''
      response.on('data', (chunk) => (body += chunk))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    })
    request.on('error', () => resolve(null))
    request.on('timeout', () => request.destroy())
  })
}

/** Returns when the site answers; an unhealthy part is named, but the site stays up to show it. */
export async function waitUntilServing({ port, host }, exited) {
  let ended
  exited.then((how) => (ended = how))
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await sleep(150)) {
    if (ended !== undefined) throw new StopReason(`The web server ended at once (${ended}).`)
    const answer = await probe(port, host)
    if (answer) return answer.status === 200 ? 'healthy' : `answers, but not healthy: ${answer.body.slice(0, 200)}`
  }
  throw new StopReason('The web server does not answer.')
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
