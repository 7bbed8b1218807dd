import { spawn } from 'node:child_process'
import { projectRoot } from './paths.mjs'
import { typescriptArgs } from './run.mjs'

/** Runs a TypeScript entry in the foreground and hands signals on; returns its exit code. */
export async function runTypescript(entry, env, args = typescriptArgs(entry)) {
  const child = spawn(process.execPath, args, { cwd: projectRoot, env, stdio: 'inherit', detached: true })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
