import { spawn, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { freePort } from '@/scripts/lib/ports.mjs'

export type Site = Readonly<{
  url: string
  /** Process below which everything of the site runs, its database included. */
  pid: number
  dataDir: string
  adminUrl: string
  /** Milliseconds from the command to the words that it is ready. */
  startMs: number
  stop: () => Promise<void>
}>

const READY = 'Ctrl-C '

/** The shell's own settings must not decide what is measured. */
const OWN = /^(DATABASE_|DATA_DIR$|SECRETS_DIR$|DEMO|WORKER$|STORAGE$|S3_|MAIL|SMTP_|RESEND_|APP_URL$|PORT$|HOST$|NODE_ENV$|npm_)/

export const cleanEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OWN.test(name))) as NodeJS.ProcessEnv

export async function untilSaid(child: ChildProcess, words: string): Promise<void> {
  let log = ''
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer) => {
      log += part.toString()
      if (log.includes(words)) resolve()
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
    child.once('exit', (code) => reject(new Error(`It ended (${code}):\n${log}`)))
  })
}

/** Ends a process and waits for it. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill('SIGTERM')
  await gone
}

/** The real `npm start` with the demo in a folder of its own; a `dataDir` given is started again. */
export async function startSite(given?: string, extra: Readonly<Record<string, string>> = {}): Promise<Site> {
  const dataDir = given ?? fs.mkdtempSync(path.join(os.tmpdir(), 'kumbang-bench-'))
  const port = await freePort()
  const from = performance.now()
  const env = { ...cleanEnvironment(), ...extra, PORT: String(port), DATA_DIR: dataDir, DEMO: 'on' }
  const child = spawn(process.execPath, ['scripts/start.mjs'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  await untilSaid(child, READY)
  const startMs = performance.now() - from
  const databasePort = fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[3]
  const password = fs.readFileSync(path.join(dataDir, 'rahasia', 'sandi-admin'), 'utf8')
  const adminUrl = `postgresql://kumbang_admin:${password}@127.0.0.1:${databasePort}/kumbang`
  return { url: `http://localhost:${port}`, pid: child.pid ?? 0, dataDir, adminUrl, startMs, stop: () => end(child) }
}

export async function query(url: string, sql: string, values: unknown[] = []): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows as Record<string, unknown>[]
  } finally {
    await client.end()
  }
}
