import http from 'node:http'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach } from '@jest/globals'
import { refusalPage } from '@/lib/i18n/refusal-page'
import { answerUnreadable, createGate } from '@/lib/web/pintu/gate'

export const SAME = { 'sec-fetch-site': 'same-origin' }

type Behind = (request: http.IncomingMessage, response: http.ServerResponse, body: Buffer) => unknown
const page: Behind = (_request, response) => response.end('halaman')

export function formOf(fields: number, size = 0): FormData {
  const form = new FormData()
  for (let n = 0; n < fields; n += 1) form.append(`f${n}`, 'x'.repeat(size))
  return form
}

/** A gate on a port of its own, and what is behind it; each test begins with nothing passed. */
export function testGate() {
  const gate = {
    url: '',
    /** Addresses that came through. */
    passed: [] as string[],
    /** What the code behind the gate is given, and does. */
    behind: page,
    post: (path: string, body: FormData | string | Buffer, headers: Record<string, string> = {}) =>
      fetch(`${gate.url}${path}`, { method: 'POST', body: body as FormData, headers: { ...SAME, origin: gate.url, ...headers } }),
    /** The answer to bytes as they are. */
    raw: (text: string) =>
      new Promise<string>((resolve) => {
        const socket = net.connect(Number(new URL(gate.url).port), 'localhost', () => socket.write(text))
        let answer = ''
        socket.on('data', (chunk) => (answer += chunk.toString()))
        socket.on('close', () => resolve(answer))
      }),
  }
  const made: { gate?: ReturnType<typeof createGate> } = {}
  const server = http.createServer((request, response) => void made.gate?.(request, response))
  const handle = async (request: http.IncomingMessage, response: http.ServerResponse) => {
    gate.passed.push(request.url ?? '')
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    await gate.behind(request, response, Buffer.concat(chunks))
  }
  beforeAll(async () => {
    server.on('clientError', answerUnreadable)
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
    gate.url = `http://localhost:${(server.address() as AddressInfo).port}`
    made.gate = createGate({ appUrl: gate.url, subdomains: false, page: refusalPage, handle })
  })
  afterAll(() => void server.close())
  beforeEach(() => {
    gate.passed = []
    gate.behind = page
  })
  return gate
}
