import { spawn } from 'node:child_process'
import path from 'node:path'
import { freePort } from '@/tests/support/ports'

type Ready = { appUrl: string; demo: string; owner: string | null }

export type Session = {
  /** What the server would be given; null when the start was refused. */
  readonly ready: Ready | null
  readonly output: string
  readonly code: Promise<number | string>
  kill(signal: NodeJS.Signals): Promise<number | string>
}

const harness = path.join(__dirname, 'session-harness.mjs')

/** Starts everything `npm start` starts before the web server, and waits until it is ready or has given up. */
export async function startSession(dataDir: string, env: Readonly<Record<string, string>> = {}, script = harness): Promise<Session> {
  const port = env.PORT ?? String(await freePort())
  const inherited = { BAHASA: 'en', PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'test' as const }
  const child = spawn(process.execPath, [script], { env: { ...inherited, DEMO: 'off', ...env, DATA_DIR: dataDir, PORT: port } })
  let output = ''
  const code = new Promise<number | string>((resolve) => child.once('close', (status, signal) => resolve(signal ?? status ?? 1)))
  const ready = await new Promise<Ready | null>((resolve) => {
    const take = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /READY (\{.*\})/.exec(output)?.[1]
      if (found) resolve(JSON.parse(found) as Ready)
    }
    child.stdout.on('data', take)
    child.stderr.on('data', take)
    void code.then(() => resolve(null))
  })
  const kill = (signal: NodeJS.Signals) => {
    child.kill(signal)
    return code
  }
  return { ready, output, code, kill }
}
