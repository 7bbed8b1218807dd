import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { boundedAgentFor } from '@/lib/infra/bounded-agent'

/** A letter at a time to /tetes, as much as fits to /banjir, an honest answer elsewhere. */
const server = http.createServer((request, response) => {
  response.writeHead(200)
  if (request.url === '/tetes') {
    const timer = setInterval(() => response.write('.'), 100)
    response.once('close', () => clearInterval(timer))
  } else if (request.url === '/banjir') {
    const piece = Buffer.alloc(256 * 1024)
    const pour = () => {
      while (!response.destroyed && response.write(piece));
    }
    response.on('drain', pour)
    pour()
  } else response.end('isi')
})
const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const read = (path: string) =>
  new Promise<number>((resolve, reject) => {
    const request = http.get(`${address()}${path}`, { agent: boundedAgentFor(address()) }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    })
    request.on('error', reject)
  })

describe('a connection to somebody else’s server', () => {
  it('reads an ordinary answer', async () => {
    expect(await read('/')).toBe(3)
  })

  it('ends after some seconds, however slowly it is fed', async () => {
    const began = performance.now()
    await expect(read('/tetes')).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(8_000)
  })

  it('ends long before it fills the memory', async () => {
    const began = performance.now()
    await expect(read('/banjir')).rejects.toThrow()
    expect(performance.now() - began).toBeLessThan(4_000)
  })

  it('goes nowhere in clear when it was made for https', () => {
    expect(() => http.get(address(), { agent: boundedAgentFor('https://sso.contoh.test') })).toThrow(/Protocol "http:" not supported/)
  })
})
