import { processorMs } from './cost'

export type Measured = Readonly<{
  /** Finished without an error, a second. */
  perSecond: number
  /** Milliseconds. */
  p50: number
  p95: number
  errors: number
  done: number
  /** Milliseconds of processor of the measured side, each; the visitors' own is not in it. */
  processor: number
}>

export type Round = Readonly<{
  /** Does one thing and says whether it really happened; a throw is an error. */
  one: () => Promise<boolean>
  concurrency: number
  seconds: number
  /** Processes whose trees are the measured side. */
  roots: readonly number[]
}>

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN

/** So many visitors, each beginning anew when it is done, for so long. What is under way at the end is waited for and counted. */
export async function measure({ one, concurrency, seconds, roots }: Round): Promise<Measured> {
  const times: number[] = []
  let errors = 0
  const before = processorMs(roots)
  const began = performance.now()
  const end = began + seconds * 1000
  const visitor = async () => {
    while (performance.now() < end) {
      const from = performance.now()
      const ok = await one().catch(() => false)
      if (ok) times.push(performance.now() - from)
      else errors += 1
    }
  }
  await Promise.all(Array.from({ length: concurrency }, visitor))
  const wall = (performance.now() - began) / 1000
  times.sort((a, b) => a - b)
  return {
    perSecond: times.length / wall,
    p50: at(times, 0.5),
    p95: at(times, 0.95),
    errors,
    done: times.length,
    processor: (processorMs(roots) - before) / Math.max(1, times.length),
  }
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Half the distance between the best and the worst round, as a share of the middle one. */
export const noise = (values: readonly number[]): number => (Math.max(...values) - Math.min(...values)) / 2 / median(values)
