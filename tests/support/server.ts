import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { freePort } from '@/tests/support/ports'

const READY_WITHIN_MS = 120_000
const root = path.resolve(__dirname, '..', '..')

export type TestServer = {
  readonly url: string
  readonly port: number
  /** Process of the start script, whose children are the web server and the database. */
  readonly pid: number
  readonly dataDir: string
  /** The owner's login of the embedded database; empty on a database given from outside. */
  readonly adminUrl: string
  /** The application's login. */
  readonly appUrl: string
  log(): string
  /** Resolves with the exit code, or the signal's name, once everything it started is gone. */
  readonly exited: Promise<number | string>
  stop(): Promise<void>
  /** As hard as a power cut for the start script and the server; the database is left behind, as it would be. */
  kill9(): Promise<void>
  /** Ends everything, a left-behind database included, and removes the data directory if this call made it. */
  dispose(): Promise<void>
}

/** `fresh`: really the first start, where others begin with a copy of the demo's data as a first start left it. */
export type ServerOptions = { dataDir?: string; port?: number; fresh?: boolean; env?: Readonly<Record<string, string>> }

function databaseUrls(dataDir: string) {
  const port = fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const url = (role: string, file: string) => {
    const password = fs.readFileSync(path.join(dataDir, 'rahasia', file), 'utf8')
    return `postgresql://${role}:${password}@127.0.0.1:${port}/kumbang`
  }
  return { adminUrl: url('kumbang_admin', 'sandi-admin'), appUrl: url('kumbang_app', 'sandi-aplikasi') }
}

/** The run's own settings must not leak in, or the server would use the suite's database. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const own =
    /^(DATABASE_|DATA_DIR$|SECRETS_DIR$|DEMO$|WORKER$|STORAGE$|S3_|BACKUP_|MAIL|SMTP_|RESEND_|OIDC_|NEXTAUTH_URL$|APP_URL$|PORT$|HOST$|NODE_ENV$|JEST_|npm_lifecycle_event$)/
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !own.test(name))) as NodeJS.ProcessEnv
}

function collectOutput(child: ChildProcess): () => string {
  let text = ''
  const add = (chunk: Buffer) => (text += chunk.toString())
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => text
}

async function waitUntilReady(log: () => string, exited: Promise<number | string>): Promise<void> {
  let ended: number | string | undefined
  void exited.then((how) => (ended = how))
  for (const end = Date.now() + READY_WITHIN_MS; Date.now() < end; await new Promise((next) => setTimeout(next, 100))) {
    if (log().includes('Ctrl-C ')) return
    if (ended !== undefined) throw new Error(`The server ended (${ended}):\n${log()}`)
  }
  throw new Error(`The server is not ready:\n${log()}`)
}

function killOrphanedDatabase(dataDir: string): void {
  try {
    const pid = Number(fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
    if (pid > 0) process.kill(pid, 'SIGQUIT')
  } catch {
    // No database was left behind.
  }
}

/** A data directory of its own, with the demo in it unless the test is about a start without one. */
function newDataDir({ fresh, env }: ServerOptions): string {
  const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-e2e-'))
  const demo = process.env.KUMBANG_TEST_DEMO
  if (demo && !fresh && env?.DEMO !== 'off') fs.cpSync(demo, dataDir, { recursive: true })
  return dataDir
}

/** The real `npm start` on a free port with a data directory of its own. The site must have been built before. */
export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const dataDir = options.dataDir ?? newDataDir(options)
  const port = options.port ?? (await freePort())
  // One process starts faster; what several of them must share has a journey of its own.
  const env = { ...cleanEnvironment(), WEB_PROCESSES: '1', ...options.env, PORT: String(port), DATA_DIR: dataDir }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<number | string>((resolve) => child.once('close', (code, signal) => resolve(signal ?? code ?? 0)))
  const log = collectOutput(child)
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await exited
  }
  const dispose = async () => {
    await end('SIGTERM')
    killOrphanedDatabase(dataDir)
    if (!options.dataDir) fs.rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
  try {
    await waitUntilReady(log, exited)
  } catch (error) {
    await dispose()
    throw error
  }
  const stop = () => end('SIGTERM')
  const kill9 = () => end('SIGKILL')
  const given = options.env?.DATABASE_URL
  const urls = given ? { adminUrl: '', appUrl: given } : databaseUrls(dataDir)
  return { url: `http://localhost:${port}`, port, pid: child.pid ?? 0, dataDir, ...urls, log, exited, stop, kill9, dispose }
}
