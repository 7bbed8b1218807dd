import { spawn, spawnSync } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')
const args = (root: string) => [path.join(root, 'scripts', 'migrate.mjs')]
const own = (env: Readonly<Record<string, string>>) => ({ BAHASA: 'en', PATH: process.env.PATH ?? '', NODE_ENV: 'test' as const, ...env })

/** `npm run migrate` with the owner's login in the environment of this one step. */
export function migrateOn(env: Readonly<Record<string, string>>, root = project): Readonly<{ status: number | null; output: string }> {
  const { status, stdout, stderr } = spawnSync(process.execPath, args(root), {
    cwd: root,
    env: own(env),
    encoding: 'utf8',
    timeout: 50_000,
  })
  return { status, output: `${stdout}${stderr}` }
}

/** The same without waiting, for two hosts at the same moment. */
export function migrateBeside(env: Readonly<Record<string, string>>): Promise<Readonly<{ status: number | null; output: string }>> {
  const child = spawn(process.execPath, args(project), { cwd: project, env: own(env) })
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })))
}
