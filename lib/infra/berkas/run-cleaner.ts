import 'server-only'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const SECONDS = 20
/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const MEMORY = 700 * 1024 * 1024
const MAX_OUTPUT = 32 * 1024 * 1024
/** Files worked on at a time; the rest wait. */
const SLOTS = 2

/** The script's exit code, null when it was ended, and what it wrote. */
export type Cleaned = Readonly<{ code: number | null; out: Buffer }>

/** A script beside the server's own files; it is not part of the bundle. `heap` in megabytes. */
export type Cleaner = Readonly<{ script: 'clean-picture.mjs' | 'clean-pdf.mjs'; args: readonly string[]; heap: number }>

const UNSHARE = '/usr/bin/unshare'
let isolated: boolean | undefined

/** On Linux a process can be given a network of its own with nothing in it, where the kernel lets us. */
function withoutNetwork(): boolean {
  isolated ??= process.platform === 'linux' && spawnSync(UNSHARE, ['--user', '--net', '/bin/true'], { stdio: 'ignore', timeout: 3_000 }).status === 0
  return isolated
}

function start({ script, args: own, heap }: Cleaner): ChildProcess {
  const node = [process.execPath, `--max-old-space-size=${heap}`, path.join(process.cwd(), 'scripts', script), ...own]
  const [command = process.execPath, ...args] = withoutNetwork() ? [UNSHARE, '--user', '--net', '--', ...node] : node
  // Nothing of the server's environment goes along, no search path either.
  return spawn(command, args, { cwd: process.cwd(), env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'ignore'] })
}

/** Kills a process that grows beyond its share; where /proc is missing the time limit alone has to do. */
function watchMemory(child: ChildProcess): NodeJS.Timeout {
  return setInterval(() => {
    try {
      const pages = Number(fs.readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1])
      if (pages * 4096 > MEMORY) child.kill('SIGKILL')
    } catch {
      // It has just ended, or this system keeps no such file.
    }
  }, 50).unref()
}

async function runOne(bytes: Buffer, cleaner: Cleaner): Promise<Cleaned> {
  const child = start(cleaner)
  const memory = watchMemory(child)
  const time = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
  const chunks: Buffer[] = []
  let size = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_OUTPUT) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  // The process may end before it has read everything; that shows in its exit code.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(bytes)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearInterval(memory)
  clearTimeout(time)
  return { code, out: Buffer.concat(chunks) }
}

let busy = 0
const waiting: (() => void)[] = []

/** Lets a stranger's file be taken apart in a process of its own, without network, environment or much memory. */
export async function runCleaner(bytes: Buffer, cleaner: Cleaner): Promise<Cleaned> {
  if (busy >= SLOTS) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await runOne(bytes, cleaner)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}
