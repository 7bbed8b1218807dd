import 'server-only'
import net from 'node:net'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'

/** State of one file. A scanner that does not answer never counts as a clean bill. */
export type Pemindaian = 'BELUM_DIPINDAI' | 'BERSIH' | 'TERINFEKSI' | 'GAGAL_DIPINDAI'

const PATIENCE_MS = 30_000
const PING_MS = 2_000
const CHUNK = 64 * 1024

/** clamd's INSTREAM: length-prefixed chunks, a zero length at the end, one line back. */
async function instream(url: URL, chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<string> {
  const socket = net.connect({ host: url.hostname, port: Number(url.port || 3310) })
  socket.setTimeout(PATIENCE_MS, () => socket.destroy(new Error('clamd timeout')))
  let answer = ''
  const finished = new Promise<string>((resolve, reject) => {
    socket.on('data', (data) => (answer += data.toString('utf8')))
    socket.once('error', reject)
    socket.once('close', () => resolve(answer))
  })
  // Awaited below; a failure in between must not count as unhandled.
  finished.catch(() => undefined)
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) => socket.write(bytes, (error) => (error ? reject(error) : resolve())))
  try {
    await write(Buffer.from('zINSTREAM\0'))
    for await (const part of chunks) {
      for (let at = 0; at < part.length; at += CHUNK) {
        const piece = part.subarray(at, at + CHUNK)
        const head = Buffer.alloc(4)
        head.writeUInt32BE(piece.length)
        await write(Buffer.concat([head, piece]))
      }
    }
    await write(Buffer.alloc(4))
    return await finished
  } catch (error) {
    // clamd closes early when a stream is over its limit; what it said before is the answer.
    if (answer !== '') return answer
    throw error
  } finally {
    socket.destroy()
  }
}

/** Scans plaintext before it is encrypted: sealed bytes look clean to every scanner. */
export async function scan(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Pemindaian> {
  const { scanner, clamdUrl } = env()
  if (scanner !== 'clamd' || !clamdUrl) return 'BELUM_DIPINDAI'
  try {
    const answer = (await instream(new URL(clamdUrl), chunks)).replaceAll('\0', '').trim()
    if (/ FOUND$/.test(answer)) return 'TERINFEKSI'
    if (/: OK$/.test(answer)) return 'BERSIH'
    log('warn', 'scanner.failed', { reason: 'answer' })
  } catch {
    log('warn', 'scanner.failed', { reason: 'unreachable' })
  }
  return 'GAGAL_DIPINDAI'
}

/** Is a scanner set, and does it answer? @throws Error when it cannot be reached. */
export async function pingScanner(): Promise<'TANPA' | 'MENJAWAB' | 'DIAM'> {
  const { scanner, clamdUrl } = env()
  if (scanner !== 'clamd' || !clamdUrl) return 'TANPA'
  const url = new URL(clamdUrl)
  const socket = net.connect({ host: url.hostname, port: Number(url.port || 3310) })
  try {
    socket.setTimeout(PING_MS, () => socket.destroy(new Error('clamd timeout')))
    socket.write('zPING\0')
    let answer = ''
    for await (const piece of socket) answer += String(piece)
    return answer.startsWith('PONG') ? 'MENJAWAB' : 'DIAM'
  } finally {
    socket.destroy()
  }
}
