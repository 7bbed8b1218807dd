// The web server in several processes on one port: a thread of Node fills one core, and a machine has more. Started by server.mjs.
import cluster from 'node:cluster'
import process from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { createBackoff } from './backoff.mjs'
import { webServerFile } from './bundle-server.mjs'
import { kata } from './kata.mjs'

const mode = process.argv[2]
const count = Number(process.env.WEB_PROCESSES)
let stopping = false

/** Those that serve: one that is still starting has nothing to finish, and nobody there who would hear of it. */
const working = new Set()

cluster.setupPrimary({ exec: webServerFile(mode), args: [] })

/** Jobs run in the first alone; what claims them would let several, but each would ask the database as often. */
const environmentOf = (place) => (place === 0 ? {} : { WORKER: 'off' })

let figures

/** Whichever process is asked for the figures gets those of all of them. The package is there once one of them serves. */
async function tellMetrics(worker) {
  const { AggregatorRegistry } = await import('prom-client')
  figures ??= new AggregatorRegistry()
  const kumbangMetrics = await figures.clusterMetrics().catch(() => undefined)
  if (kumbangMetrics !== undefined && worker.isConnected()) worker.send({ kumbangMetrics })
}

/** One that never served ends everything: it said why, and the next would say the same. */
function start(place, backoff = createBackoff(), again = false) {
  const worker = cluster.fork(environmentOf(place))
  let served = again
  worker.on('message', (message) => message === 'metrics' && void tellMetrics(worker))
  worker.once('listening', () => {
    served = true
    working.add(worker)
  })
  worker.once('exit', async (code, signal) => {
    working.delete(worker)
    if (stopping) return
    if (!served) return stop(code || 1)
    const wait = backoff()
    process.stderr.write(`${kata`${kata`The web server`} ended (${signal ?? code}); it is started again in ${wait / 1000} s.`}\n`)
    await sleep(wait)
    if (!stopping) start(place, backoff, true)
  })
}

/** Every process finishes its mail and its anchor before the start script hears that all did. */
async function drain() {
  const finished = (worker) =>
    new Promise((resolve) => {
      worker.on('message', (message) => message === 'drained' && resolve())
      worker.once('exit', resolve)
      worker.send('drain', (error) => error && resolve())
    })
  await Promise.all([...working].map(finished))
  process.send?.('drained')
}

function stop(code) {
  if (stopping) return
  stopping = true
  const left = Object.values(cluster.workers ?? {})
  for (const worker of left) worker.process.kill('SIGTERM')
  Promise.all(left.map((worker) => (worker.isDead() ? null : new Promise((resolve) => worker.once('exit', resolve))))).then(() =>
    process.exit(code),
  )
}

process.on('message', (message) => message === 'drain' && void drain())
process.once('SIGTERM', () => stop(0))
process.once('SIGINT', () => stop(0))

for (let place = 0; place < count; place++) start(place)
