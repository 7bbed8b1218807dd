import 'server-only'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'

/** A short-lived process of Node for one piece of work: bytes in, bytes out, and limits beyond which it is ended. */
export type ChildWork = Readonly<{
  /** Arguments of Node: its flags, the script, what the script is told. */
  args: readonly string[]
  input: Buffer
  seconds: number
  /** Bytes of resident memory, and of what it may write. */
  memory: number
  output: number
}>

/** `code` is null when it was ended. `said`: the beginning of what it wrote to stderr. */
export type ChildResult = Readonly<{ code: number | null; bytes: Buffer; said: string }>

const UNSHARE = '/usr/bin/unshare'
const SAID = 200
let isolated: boolean | undefined

/** On Linux a process can be given a network of its own with nothing in it, where the kernel lets us. */
function withoutNetwork(): boolean {
  isolated ??=
    process.platform === 'linux' && spawnSync(UNSHARE, ['--user', '--net', '/bin/true'], { stdio: 'ignore', timeout: 3_000 }).status === 0
  return isolated
}

function start(args: readonly string[]): ChildProcess {
  const [command, ...rest] = withoutNetwork() ? [UNSHARE, '--user', '--net', '--', process.execPath, ...args] : [process.execPath, ...args]
  // Nothing of the server's environment goes along, no search path either.
  return spawn(command ?? process.execPath, rest, { cwd: process.cwd(), env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'pipe'] })
}

/** Whoever waits for a page goes before it. */
function stepBack({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) os.setPriority(pid, os.constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}

/** Kills a process that grows beyond its share; where /proc is missing the time limit alone has to do. */
function watchMemory(child: ChildProcess, most: number): NodeJS.Timeout {
  return setInterval(() => {
    try {
      const pages = Number(fs.readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1])
      if (pages * 4096 > most) child.kill('SIGKILL')
    } catch {
      // It has just ended, or this system keeps no such file.
    }
  }, 50).unref()
}

/** Runs one piece of work to its end or to the first limit. How many there are at once is the caller's business. */
export async function runChild({ args, input, seconds, memory, output }: ChildWork): Promise<ChildResult> {
  const child = start(args)
  stepBack(child)
  const watch = watchMemory(child, memory)
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  const chunks: Buffer[] = []
  let size = 0
  let said = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > output) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('latin1')).slice(0, SAID)))
  // The process may end before it has read everything; that shows in its exit code.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(input)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearInterval(watch)
  clearTimeout(late)
  return { code, bytes: Buffer.concat(chunks), said }
}
