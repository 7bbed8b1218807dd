import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'

/** Tells a process from a later one that was given the same pid. */
function birthOf(pid) {
  try {
    if (process.platform === 'linux') {
      const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
    }
    if (process.platform === 'win32') return ''
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim()
  } catch {
    return ''
  }
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const own = () => JSON.stringify({ pid: process.pid, birth: birthOf(process.pid) })

function holderOf(text) {
  try {
    const { pid, birth } = JSON.parse(text)
    if (!Number.isInteger(pid) || pid === process.pid || !isAlive(pid)) return null
    return birth === birthOf(pid) ? pid : null
  } catch {
    return null
  }
}

/** A half-written lock (its writer died between create and write) counts as stale after two seconds. */
function isFreshlyCreated(file, text) {
  try {
    return text === '' && Date.now() - fs.statSync(file).mtimeMs < 2000
  } catch {
    return false
  }
}

function read(file) {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Moves a stale lock aside; puts it back when somebody else took over in between. */
function clearStale(file, seen) {
  const aside = `${file}.${randomUUID()}`
  try {
    fs.renameSync(file, aside)
  } catch {
    return
  }
  if (read(aside) !== seen) {
    try {
      fs.linkSync(aside, file)
    } catch {
      // A newer lock stands there already; ours was never held.
    }
  }
  fs.rmSync(aside, { force: true })
}

/** Returns `{ release, tookOver }`, or `{ heldBy }` while a living process has the lock. */
export function tryLock(file) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  let tookOver = false
  for (;;) {
    try {
      fs.writeFileSync(file, own(), { flag: 'wx', mode: 0o600 })
      return { release: () => read(file) === own() && fs.rmSync(file, { force: true }), tookOver }
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    const text = read(file)
    if (text === null) continue
    const heldBy = holderOf(text)
    if (heldBy !== null || isFreshlyCreated(file, text)) return { heldBy: heldBy ?? 0 }
    clearStale(file, text)
    tookOver = true
  }
}

export async function waitForLock(file, onWait) {
  let told = false
  for (;;) {
    const lock = tryLock(file)
    if (lock.release) return lock
    if (!told) onWait(lock.heldBy)
    told = true
    await sleep(300)
  }
}
