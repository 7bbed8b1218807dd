import 'server-only'
import { spawn, spawnSync, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import os from 'node:os'
import type { Readable, Writable } from 'node:stream'
import * as z from 'zod'
import { readFrames, writeFrame, type Frame } from '@/lib/domain/child-frame.mjs'

/** Helper processes of one kind, and the limits beyond which one is ended. */
export type Crew = Readonly<{
  /** Arguments of Node: its flags and the script, which serves work (scripts/lib/serve-work.mjs). */
  args: readonly string[]
  /** How long one piece of work may take. */
  seconds: number
  /** Bytes of resident memory, and of one answer. */
  memory: number
  output: number
  /** Pieces of work after which a process is replaced; 1 where it must never see the files of two people. */
  works: number
}>

/** `code` is null when the process was ended or ended itself. `said`: a short word beside the bytes. */
export type ChildResult = Readonly<{ code: number | null; bytes: Buffer; said: string }>

type Child = ChildProcessByStdio<Writable, Readable, null>
type Hand = { readonly child: Child; readonly answers: AsyncGenerator<Frame, void>; works: number; gone: boolean }

const UNSHARE = '/usr/bin/unshare'
const headSchema = z.object({ code: z.int().min(0).max(255), said: z.string().max(200) })
const ENDED: ChildResult = { code: null, bytes: Buffer.alloc(0), said: '' }
let isolated: boolean | undefined

/** On Linux a process can be given a network of its own with nothing in it, where the kernel lets us. */
function withoutNetwork(): boolean {
  isolated ??=
    process.platform === 'linux' && spawnSync(UNSHARE, ['--user', '--net', '/bin/true'], { stdio: 'ignore', timeout: 3_000 }).status === 0
  return isolated
}

function spawnNode(args: readonly string[]): Child {
  const [command, ...rest] = withoutNetwork() ? [UNSHARE, '--user', '--net', '--', process.execPath, ...args] : [process.execPath, ...args]
  // Nothing of the server's environment goes along, no search path either.
  return spawn(command ?? process.execPath, rest, {
    cwd: process.cwd(),
    env: { NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
}

/** Whoever waits for a page goes before it. */
function stepBack({ pid }: Child): void {
  try {
    if (pid !== undefined) os.setPriority(pid, os.constants.priority.PRIORITY_LOW)
  } catch {
    // It has ended already, or this system knows no priorities.
  }
}

/** Kills a process that grows beyond its share; where /proc is missing the time limit alone has to do. */
function watchMemory(child: Child, most: number): NodeJS.Timeout {
  return setInterval(() => {
    try {
      const pages = Number(fs.readFileSync(`/proc/${child.pid}/statm`, 'utf8').split(' ')[1])
      if (pages * 4096 > most) child.kill('SIGKILL')
    } catch {
      // It has just ended, or this system keeps no such file.
    }
  }, 50).unref()
}

/** An idle helper keeps no command from ending; one at work does. */
function hold({ child }: Hand, held: boolean): void {
  for (const part of [child, child.stdin, child.stdout] as readonly { ref?: () => void; unref?: () => void }[]) {
    if (held) part.ref?.()
    else part.unref?.()
  }
}

function startHand({ args, output }: Crew): Hand {
  const child = spawnNode(args)
  const hand: Hand = { child, answers: readFrames(child.stdout, output), works: 0, gone: false }
  stepBack(hand.child)
  hand.child.once('error', () => (hand.gone = true))
  hand.child.once('exit', () => (hand.gone = true))
  // The process may end before it has read everything; that shows in the answer that does not come.
  hand.child.stdin.on('error', () => undefined)
  return hand
}

const exitCodeOf = async ({ child, gone }: Hand): Promise<number | null> => {
  if (!gone) await once(child, 'exit')
  return child.exitCode
}

/** One piece of work, to its answer or to the first limit. */
async function workOn({ child, answers }: Hand, { seconds, memory }: Crew, words: readonly string[], input: Buffer): Promise<ChildResult> {
  const watch = watchMemory(child, memory)
  const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000)
  try {
    writeFrame(child.stdin, { args: words }, input)
    const { value: frame } = await answers.next()
    return frame ? { ...headSchema.parse(frame.head), bytes: frame.body } : ENDED
  } catch {
    // More than it may write, or nothing we understand.
    child.kill('SIGKILL')
    return ENDED
  } finally {
    clearInterval(watch)
    clearTimeout(late)
  }
}

/**
 * Helpers that wait for work, bytes in and bytes out, each in a process without network, environment or much memory. One that
 * failed at something is not used again. How many there are at once is the caller's business.
 */
export function createCrew(crew: Crew): (words: readonly string[], input: Buffer) => Promise<ChildResult> {
  const idle: Hand[] = []
  const nextIdle = () => {
    const hand = idle.pop()
    return hand?.gone ? null : hand
  }

  return async function run(words, input): Promise<ChildResult> {
    const waiting = nextIdle()
    const hand = waiting ?? startHand(crew)
    hold(hand, true)
    const result = await workOn(hand, crew, words, input)
    hand.works += 1
    // A waiting helper may have ended by itself while the work was on its way to it.
    if (result.code === null && waiting && (await exitCodeOf(hand)) === 0) return run(words, input)
    if (result.code !== 0 || hand.works >= crew.works || hand.gone) hand.child.kill('SIGKILL')
    else {
      hold(hand, false)
      idle.push(hand)
    }
    return result
  }
}
