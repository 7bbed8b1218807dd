import 'server-only'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A phone's largest ordinary photo has about 50 million pixels. */
export const MAX_PIXELS = 60_000_000
const SECONDS = 20
/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const MEMORY = 700 * 1024 * 1024
const MAX_OUTPUT = 32 * 1024 * 1024
/** Pictures worked on at a time; the rest wait. */
const SLOTS = 2

export type CleanResult = Readonly<{ ok: true; bytes: Buffer }> | Readonly<{ ok: false; reason: 'rusak' | 'piksel' | 'gagal' }>

/** Beside the server's own files; it is not part of the bundle. */
const script = () => path.join(process.cwd(), 'scripts', 'clean-picture.mjs')

const UNSHARE = '/usr/bin/unshare'
let isolated: boolean | undefined

/** On Linux a process can be given a network of its own with nothing in it, where the kernel lets us. */
function withoutNetwork(): boolean {
  isolated ??= process.platform === 'linux' && spawnSync(UNSHARE, ['--user', '--net', '/bin/true'], { stdio: 'ignore', timeout: 3_000 }).status === 0
  return isolated
}

function start(format: string): ChildProcess {
  const node = [process.execPath, '--max-old-space-size=128', script(), format, String(MAX_PIXELS)]
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

async function runOne(bytes: Buffer, format: string): Promise<CleanResult> {
  const child = start(format)
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
  if (code === 0 && size > 0) return { ok: true, bytes: Buffer.concat(chunks) }
  return { ok: false, reason: code === 3 ? 'rusak' : code === 4 ? 'piksel' : 'gagal' }
}

let busy = 0
const waiting: (() => void)[] = []

/** A copy of a picture without EXIF, place or author, upright, made outside this process. `format`: jpg, png, webp. */
export async function cleanPicture(bytes: Buffer, format: string): Promise<CleanResult> {
  if (busy >= SLOTS) await new Promise<void>((resolve) => waiting.push(resolve))
  else busy += 1
  try {
    return await runOne(bytes, format)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}
