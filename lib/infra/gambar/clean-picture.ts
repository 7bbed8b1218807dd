import 'server-only'
import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** A phone's largest ordinary photo has about 50 million pixels. */
export const MAX_PIXELS = 60_000_000
const SECONDS = 20
/** Resident memory in bytes; a 60-megapixel picture needs about 250 MB while it is turned. */
const MEMORY = 700 * 1024 * 1024
const MAX_OUTPUT = 32 * 1024 * 1024
export type CleanResult = Readonly<{ ok: true; bytes: Buffer; pixels: number }> | Readonly<{ ok: false; reason: 'rusak' | 'piksel' | 'gagal' }>

/** Beside the server's own files; it is not part of the bundle. */
const script = () => path.join(process.cwd(), 'scripts', 'clean-picture.mjs')

const UNSHARE = '/usr/bin/unshare'
let isolated: boolean | undefined

/** On Linux a process can be given a network of its own with nothing in it, where the kernel lets us. */
function withoutNetwork(): boolean {
  isolated ??= process.platform === 'linux' && spawnSync(UNSHARE, ['--user', '--net', '/bin/true'], { stdio: 'ignore', timeout: 3_000 }).status === 0
  return isolated
}

function start(format: string, maxPixels: number): ChildProcess {
  const node = [process.execPath, '--max-old-space-size=128', script(), format, String(maxPixels)]
  const [command = process.execPath, ...args] = withoutNetwork() ? [UNSHARE, '--user', '--net', '--', ...node] : node
  // Nothing of the server's environment goes along, no search path either.
  return spawn(command, args, { cwd: process.cwd(), env: { NODE_ENV: 'production' }, stdio: ['pipe', 'pipe', 'pipe'] })
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

/** Whoever waits for a page goes before a picture that is being worked on. */
function stepBack(child: ChildProcess): void {
  try {
    if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}

async function runOne(bytes: Buffer, format: string, maxPixels: number): Promise<CleanResult> {
  const child = start(format, maxPixels)
  stepBack(child)
  const memory = watchMemory(child)
  const time = setTimeout(() => child.kill('SIGKILL'), SECONDS * 1000)
  const chunks: Buffer[] = []
  let size = 0
  child.stdout?.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > MAX_OUTPUT) child.kill('SIGKILL')
    else chunks.push(chunk)
  })
  let said = ''
  child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('latin1')).slice(0, 40)))
  // The process may end before it has read everything; that shows in its exit code.
  child.stdin?.on('error', () => undefined)
  child.stdin?.end(bytes)
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null))
    child.once('close', resolve)
  })
  clearInterval(memory)
  clearTimeout(time)
  if (code === 0 && size > 0) return { ok: true, bytes: Buffer.concat(chunks), pixels: Number(/^pixels=(\d+)/.exec(said)?.[1] ?? maxPixels) }
  return { ok: false, reason: code === 3 ? 'rusak' : code === 4 ? 'piksel' : 'gagal' }
}

/**
 * A copy of a picture without EXIF, place or author, upright, made outside this process. `format`: jpg, png, webp. `budget`: how
 * many pixels it may have. How many such processes there are at once is the caller's business.
 */
export async function cleanPicture(bytes: Buffer, format: string, budget: number = MAX_PIXELS): Promise<CleanResult> {
  return runOne(bytes, format, Math.min(budget, MAX_PIXELS))
}
