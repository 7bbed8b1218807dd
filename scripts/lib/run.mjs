import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { kata } from './kata.mjs'
import { isWindows, projectRoot } from './paths.mjs'
import { StopReason } from './stop-reason.mjs'

const running = new Set()

/** Runs a command to its end with its output in `logFile`; on failure the tail of that file is the message. */
export function runLogged(command, args, { logFile, env = process.env, what, shell = false }) {
  fs.mkdirSync(path.dirname(logFile), { recursive: true })
  const out = fs.openSync(logFile, 'w')
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: projectRoot, env, shell, stdio: ['ignore', out, out] })
    running.add(child)
    fs.closeSync(out)
    child.once('error', (error) => reject(new StopReason(`${what}: ${error.message}`)))
    child.once('exit', (code, signal) => {
      running.delete(child)
      if (code === 0) return resolve()
      const tail = fs.readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-40).join('\n')
      reject(new StopReason(`${tail}\n\n${kata`${what} failed (${signal ?? kata`exit code ${code}`}). Full output: ${logFile}`}`))
    })
  })
}

export function stopRunningCommands() {
  for (const child of running) child.kill('SIGTERM')
}

/** npm of the running installation, also where `npm` is a .cmd file. */
export function npmCommand() {
  const cli = process.env.npm_execpath
  if (cli && /npm-cli\.[cm]?js$/.test(cli)) return { command: process.execPath, prefix: [cli], shell: false }
  return { command: isWindows ? 'npm.cmd' : 'npm', prefix: [], shell: isWindows }
}

/** The same for what draws PDFs or says words of pages: their libraries need React as browsers have it, so `server-only` is emptied instead. */
export const withReact = (entry) => ['--import', new URL('./without-server-only.mjs', import.meta.url).href, '--import', 'tsx', entry]

/** Arguments that run a TypeScript entry of this project the way the server sees it (`server-only` allowed). */
export const typescriptArgs = (entry) => ['--conditions=react-server', '--import', 'tsx', entry]
