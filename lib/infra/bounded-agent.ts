import 'server-only'
import http from 'node:http'
import https from 'node:https'
import type { Socket } from 'node:net'

/** A connection to somebody else's server ends after so long and so much, however slowly or richly it is fed. */
const LIFE_MS = 5_000
const BYTES = 1024 * 1024
const LOOK_MS = 50

function bounded<S>(made: S): S {
  const socket = made as unknown as Socket | null | undefined
  if (!socket) return made
  const began = performance.now()
  const watch = setInterval(() => {
    if (performance.now() - began > LIFE_MS || socket.bytesRead > BYTES) socket.destroy(new Error('bounded'))
  }, LOOK_MS).unref()
  socket.once('close', () => clearInterval(watch))
  return made
}

class BoundedHttp extends http.Agent {
  override createConnection(...args: Parameters<http.Agent['createConnection']>) {
    return bounded(super.createConnection(...args))
  }
}

class BoundedHttps extends https.Agent {
  override createConnection(...args: Parameters<https.Agent['createConnection']>) {
    return bounded(super.createConnection(...args))
  }
}

/** For addresses that begin like this one; an https agent goes nowhere in clear. */
export const boundedAgentFor = (address: string): http.Agent => (address.startsWith('https:') ? new BoundedHttps() : new BoundedHttp())
