import { randomInt } from 'node:crypto'

/** Another one every run; KUMBANG_TEST_SEED repeats the run that a failure named. */
export const seedOfRun = (): number => Number(process.env.KUMBANG_TEST_SEED ?? randomInt(2 ** 31))

/** Numbers below one that look like chance and are the same for the same seed (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Fisher and Yates: every order is as likely as every other. */
export function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  const left = [...list]
  return list.map(() => left.splice(Math.floor(chance() * left.length), 1)[0] as T)
}
