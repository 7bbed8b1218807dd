import { spawn } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')

export type Hasil = Readonly<{ status: number | null; output: string }>

/** A command of the console as somebody types it, with what he types at its questions; the test's own process goes on meanwhile. */
export function runCommand(args: readonly string[], env: Readonly<Record<string, string>>, typed = ''): Promise<Hasil> {
  const own = { BAHASA: 'en', PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'test' as const, ...env }
  const [script = '', ...rest] = args
  const child = spawn(process.execPath, [path.join(project, 'scripts', script), ...rest], { cwd: project, env: own })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stdin.end(typed)
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })))
}
