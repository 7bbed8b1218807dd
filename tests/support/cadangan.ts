import { spawn } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')

export type Hasil = Readonly<{ status: number | null; output: string }>

/** What somebody types when the console has said something: the first rule whose words have newly appeared is answered. */
export type Jawaban = readonly (readonly [RegExp, (output: string) => string])[]

/** A command of the console as somebody types it and answers its questions; the test's own process goes on meanwhile. */
export function runCommand(args: readonly string[], env: Readonly<Record<string, string>>, jawaban: Jawaban = []): Promise<Hasil> {
  const own = { BAHASA: 'en', PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'test' as const, ...env }
  const [script = '', ...rest] = args
  const child = spawn(process.execPath, [path.join(project, 'scripts', script), ...rest], { cwd: project, env: own })
  let output = ''
  const waiting = [...jawaban]
  const take = (chunk: Buffer) => {
    output += chunk.toString()
    while (waiting[0] && waiting[0][0].test(output)) child.stdin.write(`${waiting.shift()?.[1](output) ?? ''}\n`)
    if (waiting.length === 0) child.stdin.end()
  }
  child.stdin.on('error', () => undefined)
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })))
}
