import net from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '@/tests/support/ports'

/** `refuse`: nobody there. `hang`: taken and never answered. `cut`: broken off in the middle. `error`: HTTP 500. `slow`: a kilobyte a second. */
export const FAULTS = ['refuse', 'hang', 'cut', 'error', 'slow'] as const
type Fault = (typeof FAULTS)[number]

export type FaultyProxy = Readonly<{ port: number; set: (fault: Fault | null) => void; close: () => Promise<void> }>

/** Bytes of what a client sends after which a connection is cut. */
const CUT_AT = 20_000

/** Hands bytes on at a kilobyte a second. */
function trickle(from: net.Socket, to: net.Socket): void {
  from.on('data', async (chunk: Buffer) => {
    from.pause()
    for (let at = 0; at < chunk.length && !to.destroyed; at += 1024) {
      to.write(chunk.subarray(at, at + 1024))
      await sleep(1_000)
    }
    from.resume()
  })
}

function passOn(client: net.Socket, upstream: net.Socket, fault: Fault | null): void {
  if (fault === 'slow') trickle(client, upstream)
  else client.pipe(upstream)
  upstream.pipe(client)
  if (fault !== 'cut') return
  let seen = 0
  client.on('data', (chunk: Buffer) => {
    seen += chunk.length
    if (seen > CUT_AT) client.resetAndDestroy()
  })
}

/** Stands between the site and one of its parts, and misbehaves as it is told. */
export async function startFaultyProxy(target: number): Promise<FaultyProxy> {
  let fault: Fault | null = null
  const sockets = new Set<net.Socket>()
  const keep = (socket: net.Socket) => {
    sockets.add(socket)
    socket.on('error', () => socket.destroy())
    socket.on('close', () => sockets.delete(socket))
  }
  const server = net.createServer((client) => {
    keep(client)
    if (fault === 'refuse') return void client.resetAndDestroy()
    if (fault === 'hang') return
    if (fault === 'error') return void client.end('HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
    const upstream = net.connect(target, '127.0.0.1')
    keep(upstream)
    passOn(client, upstream, fault)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const dropAll = () => sockets.forEach((socket) => socket.destroy())
  const set = (next: Fault | null) => {
    fault = next
    // Connections kept open from before would not know of it.
    dropAll()
  }
  const close = async () => {
    dropAll()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { port, set, close }
}
