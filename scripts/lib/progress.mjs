import { performance } from 'node:perf_hooks'
import { kata } from './kata.mjs'

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`

/** Runs `work` under one printed line; a dot every second shows that a long step is alive. */
export async function step(label, work) {
  const from = performance.now()
  process.stdout.write(`- ${label} `)
  const ticker = setInterval(() => process.stdout.write('.'), 1000)
  try {
    const result = await work()
    process.stdout.write(` ${typeof result === 'string' ? result : kata`done`} (${seconds(from)})\n`)
    return result
  } catch (error) {
    process.stdout.write(` ${kata`failed`} (${seconds(from)})\n`)
    throw error
  } finally {
    clearInterval(ticker)
  }
}

export const say = (text) => process.stdout.write(`${text}\n`)
