import { setTimeout as sleep } from 'node:timers/promises'
import { createBackoff } from './backoff.mjs'
import { say } from './progress.mjs'
import { kata } from './kata.mjs'

/**
 * Starts something again whenever it ends by itself, until somebody stops everything. `started.exited` says how it ended; `again`
 * starts it, and may fail. One that cannot come back yet is tried again. `ref: false`: a wait holds up no end of the process.
 */
export async function keepAlive(started, { name, again, isStopping, backoff = createBackoff(), ref = true }) {
  let current = started
  for (;;) {
    const how = current ? await current.exited.catch((error) => error.message) : kata`it does not start`
    if (isStopping()) return
    const wait = backoff()
    say(kata`${name} ended (${how}); it is started again in ${wait / 1000} s.`)
    await sleep(wait, undefined, { ref })
    if (isStopping()) return
    current = await again().catch((error) => {
      say(error.message)
      return null
    })
  }
}
