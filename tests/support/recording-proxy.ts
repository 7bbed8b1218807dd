import net from 'node:net'
import { freePort } from '@/tests/support/ports'

export type RecordingProxy = Readonly<{ port: number; received: () => Buffer; close: () => Promise<void> }>

/** Stands between browser and server and keeps every byte the server receives. */
export async function recordTraffic(target: number): Promise<RecordingProxy> {
  const chunks: Buffer[] = []
  const sockets = new Set<net.Socket>()
  const server = net.createServer((client) => {
    const upstream = net.connect(target, 'localhost')
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => socket.destroy())
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      upstream.write(chunk)
    })
    client.on('end', () => upstream.end())
    upstream.pipe(client)
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  const close = async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { port, received: () => Buffer.concat(chunks), close }
}
