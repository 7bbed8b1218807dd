import fs from 'node:fs'

/** Clock ticks a second of /proc on every Linux this runs on. */
const TICKS = 100

type Process = Readonly<{ pid: number; parent: number; ticks: number; bytes: number }>

function readProcess(pid: number): Process | null {
  try {
    const stat = fs.readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    // Its own time and that of children it has already buried.
    const ticks = [11, 12, 13, 14].reduce((sum, index) => sum + (fields[index] ?? 0), 0)
    return { pid, parent: fields[1] ?? 0, ticks, bytes: (fields[21] ?? 0) * 4096 }
  } catch {
    return null
  }
}

/** A process and everything below it. */
function tree(root: number): readonly Process[] {
  const all = fs.readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  const known = all.flatMap((name) => readProcess(Number(name)) ?? [])
  const found = known.filter(({ pid }) => pid === root)
  for (let index = 0; index < found.length; index += 1) found.push(...known.filter(({ parent }) => parent === found[index]?.pid))
  return found
}

/** Milliseconds of processor the trees below these processes have used so far. */
export const processorMs = (roots: readonly number[]): number =>
  (roots.flatMap(tree).reduce((sum, { ticks }) => sum + ticks, 0) * 1000) / TICKS

/** Bytes of memory in use below these processes, pages they share counted in each. */
export const memoryBytes = (roots: readonly number[]): number => roots.flatMap(tree).reduce((sum, { bytes }) => sum + bytes, 0)
