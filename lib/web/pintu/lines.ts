import 'server-only'
import { KELAS, type Kelas } from '@/lib/domain/web/rute'

type Line = { busy: number; waiting: (() => void)[] }

/** Bounded lines of this process, one a class of requests. */
export function createLines() {
  const lines = new Map<Kelas, Line>()
  const lineOf = (kelas: Kelas): Line => {
    const known = lines.get(kelas)
    if (known) return known
    const fresh: Line = { busy: 0, waiting: [] }
    lines.set(kelas, fresh)
    return fresh
  }
  const leave = (line: Line) => {
    const next = line.waiting.shift()
    if (next) next()
    else line.busy -= 1
  }
  /** Waits for a place and returns what gives it back; null when the line is full: then nothing waits. */
  return async function enter(kelas: Kelas): Promise<(() => void) | null> {
    const line = lineOf(kelas)
    const { serentak, antre } = KELAS[kelas]
    if (line.busy < serentak) line.busy += 1
    else if (line.waiting.length >= antre) return null
    else await new Promise<void>((resolve) => line.waiting.push(resolve))
    let left = false
    return () => {
      if (!left) leave(line)
      left = true
    }
  }
}
