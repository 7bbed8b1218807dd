import http from 'node:http'
import net from 'node:net'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { refusalPage } from '@/lib/i18n/refusal-page'
import { BADAN, KELAS } from '@/lib/domain/web/rute'
import { answerUnreadable, createGate } from '@/lib/web/pintu/gate'
import { answerWithStatus, markBegun, requestSource } from '@/lib/web/pintu/request-context'

let server: http.Server
let url = ''
/** What the code behind the gate is given, and does. */
let behind: (request: http.IncomingMessage, response: http.ServerResponse, body: Buffer) => unknown = (_request, response) =>
  response.end('halaman')
let passed: string[] = []

beforeAll(async () => {
  const made: { gate?: ReturnType<typeof createGate> } = {}
  server = http.createServer((request, response) => void made.gate?.(request, response))
  server.on('clientError', answerUnreadable)
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  url = `http://localhost:${(server.address() as AddressInfo).port}`
  made.gate = createGate({
    appUrl: url,
    subdomains: false,
    page: refusalPage,
    handle: async (request, response) => {
      passed.push(request.url ?? '')
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      await behind(request, response, Buffer.concat(chunks))
    },
  })
})
afterAll(() => void server.close())
beforeEach(() => {
  passed = []
  behind = (_request, response) => response.end('halaman')
})

const SAME = { 'sec-fetch-site': 'same-origin' }
function formOf(fields: number, size = 0): FormData {
  const form = new FormData()
  for (let n = 0; n < fields; n += 1) form.append(`f${n}`, 'x'.repeat(size))
  return form
}
const post = (path: string, body: FormData | string | Buffer, headers: Record<string, string> = {}) =>
  fetch(`${url}${path}`, { method: 'POST', body: body as FormData, headers: { ...SAME, origin: url, ...headers } })
const MANY = Buffer.from(
  `${Array.from({ length: 60_000 }, (_, n) => `--x\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n\r\n`).join('')}--x--\r\n`,
)
const titleOf = async (response: Response) => /<h1>([^<]*)/.exec(await response.text())?.[1]

describe('a form', () => {
  it('goes through whole, its bytes unchanged', async () => {
    let seen: Uint8Array = Buffer.alloc(0)
    behind = (_request, response, body) => {
      seen = body
      response.end('diterima')
    }
    const boundary = 'batas'
    const body = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="judul"\r\n\r\nJalan ≤ rusak\r\n--${boundary}--\r\n`)
    const response = await post('/lapor/wbs', body, { 'content-type': `multipart/form-data; boundary=${boundary}` })
    expect([response.status, Buffer.from(seen).equals(body)]).toEqual([200, true])
  })

  it.each([
    ['as many fields as the row allows', 200, 200],
    ['one more', 201, 413],
  ])('of %s (%d) is answered %d', async (_what, fields, status) => expect((await post('/masuk', formOf(fields))).status).toBe(status))

  it('of sixty thousand empty fields never reaches the framework, and others are answered meanwhile', async () => {
    const flood = Promise.all(
      Array.from({ length: 4 }, () =>
        post('/masuk', MANY, { 'content-type': 'multipart/form-data; boundary=x' }).then((one) => one.status),
      ),
    )
    expect((await fetch(`${url}/`)).status).toBe(200)
    expect(await flood).toEqual([413, 413, 413, 413])
    expect(passed).toEqual(['/'])
  })

  it.each([
    ['/masuk', 64 * 1024, 'Tulisan Anda terlalu panjang'],
    ['/staf/pengaduan/x/telaahan', 512 * 1024, 'Tulisan Anda terlalu panjang'],
  ])('to %s with more than %d bytes of text is told so', async (path, limit, title) => {
    const response = await post(path, formOf(1, limit - 2000))
    expect(response.status).toBe(200)
    const refused = await post(path, formOf(1, limit + 1))
    expect(refused.status).toBe(413)
    expect(['Kiriman Anda terlalu besar', title]).toContain(await titleOf(refused))
  })

  it('that is too large is refused by what it declares, by what comes without a length, and told the way back', async () => {
    const declared = await post('/masuk', Buffer.alloc(24 * 1024 * 1024), { 'content-type': 'multipart/form-data; boundary=x' })
    const stream = new ReadableStream({
      pull: (controller) => (sent++ < 27 ? controller.enqueue(new Uint8Array(1024 * 1024)) : controller.close()),
    })
    let sent = 0
    const chunked = await fetch(`${url}/lapor/wbs`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { ...SAME, 'content-type': 'multipart/form-data; boundary=x' },
    } as RequestInit)
    expect([declared.status, chunked.status]).toEqual([413, 413])
    expect(await chunked.text()).toMatch(/paling besar 25 MB[\s\S]*Tekan tombol kembali/)
    expect(passed).toEqual([])
  })

  it.each([
    ['packed', { 'content-encoding': 'gzip', 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['of another kind', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['of no kind', { 'content-type': '' }, 415],
    ['that is broken off', { 'content-type': 'multipart/form-data; boundary=x' }, 400],
    ['of a script that is no list', { 'content-type': 'text/plain', 'next-action': 'a' }, 400],
    ['from another site', { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'cross-site' }, 403],
    [
      'from another origin',
      { 'content-type': 'multipart/form-data; boundary=x', origin: 'https://lain.example', 'sec-fetch-site': '' },
      403,
    ],
  ])('%s is refused', async (_what, headers, status) => {
    const response = await post('/lapor/wbs', 'a=b', headers as unknown as Record<string, string>)
    expect([response.status, passed]).toEqual([status, []])
  })

  it('with a huge field name is refused', async () => {
    const form = new FormData()
    form.append('n'.repeat(500), 'x')
    expect((await post('/masuk', form)).status).toBe(400)
  })
})

describe('an address', () => {
  it.each(['/%00', '/lapor%E2%80%AE', '/%E0%A4%A', '/%C2%85', '/a%ED%A0%80'])(
    '%s that cannot be read is refused in words',
    async (path) => {
      const response = await fetch(`${url}${path}`)
      const html = await response.text()
      expect([response.status, /<h1>([^<]*)/.exec(html)?.[1], passed]).toEqual([400, 'Alamat tidak dapat dibaca', []])
      // Nothing was typed, so nothing is said of it.
      expect(html).not.toContain('formulir')
    },
  )

  it.each([
    ['/pengaduan?kata=%00jalan', '/pengaduan?kata=jalan'],
    ['/pengaduan?kata=jalan%E2%80%AErusak&hal=2', '/pengaduan?kata=jalanrusak&hal=2'],
    ['/pengaduan?kata=jalan+rusak%20lama', '/pengaduan?kata=jalan+rusak%20lama'],
    ['/staf?q=%EF%BB%BF', '/staf?q='],
  ])('%s arrives as %s', async (path, arrived) => {
    await fetch(`${url}${path}`)
    expect(passed).toEqual([arrived])
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is not asked by %s', async (method) => {
    const response = await fetch(`${url}/lapor`, { method })
    expect([response.status, response.headers.get('allow'), passed]).toEqual([405, 'GET, HEAD, POST', []])
  })

  it.each(['/mark.svg', '/_next/static/a.js', '/api/health'])('%s takes no form', async (path) =>
    expect((await post(path, 'x')).status).toBe(405),
  )

  it('is not traced', async () => {
    const answer = await raw('TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
  })

  it('that is no request at all gets the same headers as every answer', async () => {
    const answer = await raw('BUKAN PERMINTAAN\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Content-Type-Options: nosniff/)
  })
})

const raw = (text: string) =>
  new Promise<string>((resolve) => {
    const socket = net.connect((server.address() as AddressInfo).port, 'localhost', () => socket.write(text))
    let answer = ''
    socket.on('data', (chunk) => (answer += chunk.toString()))
    socket.on('close', () => resolve(answer))
  })

describe('what the framework answers', () => {
  const action = (body: string) => post('/masuk', body, { 'content-type': 'text/plain', 'next-action': 'a' })

  it('with a fault to an action that no code of ours took over is a refusal', async () => {
    behind = (_request, response) => {
      response.statusCode = 500
      response.end('Internal Server Error')
    }
    const response = await action('[1,2]')
    expect([response.status, await response.text()]).toEqual([400, 'umum.bentuk'])
  })

  it('with a fault of ours stays one', async () => {
    behind = (_request, response) => {
      markBegun()
      response.statusCode = 500
      response.end('gangguan')
    }
    const response = await action('[{},{}]')
    expect([response.status, await response.text()]).toEqual([500, 'gangguan'])
  })

  it.each([409, 500, 503])('to a machine stays as it is: %d', async (status) => {
    behind = (_request, response) => {
      response.statusCode = status
      response.end('{"title":"asli"}')
    }
    const response = await post('/api/v1/pengaduan', '{}', { 'content-type': 'application/json' })
    expect([response.status, await response.text()]).toEqual([status, '{"title":"asli"}'])
  })

  it('takes the status our code asks for', async () => {
    behind = (_request, response) => {
      answerWithStatus(429)
      response.end('terlalu sering')
    }
    expect((await action('[]')).status).toBe(429)
  })

  it('loses what it tells itself', async () => {
    behind = (_request, response) => {
      for (const name of ['x-middleware-rewrite', 'x-middleware-next', 'x-nextjs-cache', 'x-powered-by'])
        response.setHeader(name, 'rahasia')
      response.end()
    }
    expect(JSON.stringify([...(await fetch(`${url}/`)).headers])).not.toContain('rahasia')
  })

  it('is told by the connection where a request came from; a proxy is believed only from nearby', async () => {
    const seen: (string | null)[] = []
    behind = (_request, response) => {
      seen.push(requestSource())
      response.end()
    }
    await fetch(`${url}/`, { headers: { 'x-forwarded-for': '198.51.100.9, 203.0.113.5' } })
    await fetch(`${url}/`, { headers: { 'x-forwarded-for': '2001:db8:1:2:3:4:5:6' } })
    await fetch(`${url}/`, { headers: { 'x-forwarded-for': 'bukan alamat' } })
    expect(seen.slice(0, 2)).toEqual(['203.0.113.5', '2001:db8:1:2'])
    expect(seen[2]).toMatch(/^(127\.0\.0\.1|0:0:0:0)$/)
  })
})

describe('a full line', () => {
  it('turns away with 429, a time, and the text kept, while the citizen has his own', async () => {
    const { serentak, antre } = KELAS.masuk
    let free: () => void = () => undefined
    const held = new Promise<void>((resolve) => (free = resolve))
    behind = async (request, response) => {
      if (request.url === '/masuk') await held
      response.end('halaman')
    }
    const form = () => {
      const data = new FormData()
      data.append('namaPengguna', 'verifi"kator')
      data.append('kataSandi', 'rahasia sekali')
      return data
    }
    const waiting = Array.from({ length: serentak + antre }, () => post('/masuk', form()))
    while (passed.length < serentak) await new Promise((resolve) => setTimeout(resolve, 10))
    await new Promise((resolve) => setTimeout(resolve, 200))
    const refused = await post('/masuk', form())
    const html = await refused.text()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '15'])
    expect(html).toContain('>\nverifi&quot;kator</textarea>')
    expect(html).not.toContain('rahasia sekali')
    expect((await post('/lapor/wbs', formOf(3))).status).toBe(200)
    expect((await fetch(`${url}/lacak`)).status).toBe(200)
    free()
    expect(new Set((await Promise.all(waiting)).map((one) => one.status))).toEqual(new Set([200]))
  })

  it('gives the place of somebody who has gone to the next', async () => {
    behind = (request, response) => (request.headers['x-tinggal'] ? undefined : response.end())
    const gone = Array.from({ length: KELAS.masuk.serentak }, () => {
      const leave = new AbortController()
      void fetch(`${url}/masuk`, { method: 'POST', body: formOf(1), headers: { ...SAME, 'x-tinggal': '1' }, signal: leave.signal }).catch(
        () => undefined,
      )
      return leave
    })
    while (passed.length < KELAS.masuk.serentak) await new Promise((resolve) => setTimeout(resolve, 10))
    const next = post('/masuk', formOf(1))
    gone.forEach((leave) => leave.abort())
    expect((await next).status).toBe(200)
  })
})

describe('every kind of answer', () => {
  const NAMES = [
    'content-security-policy',
    'referrer-policy',
    'x-content-type-options',
    'x-frame-options',
    'cross-origin-opener-policy',
    'cross-origin-embedder-policy',
    'cross-origin-resource-policy',
    'permissions-policy',
  ]
  it.each([
    ['/', 'GET'],
    ['/_next/static/a.js', 'GET'],
    ['/mark.svg', 'GET'],
    ['/api/health', 'GET'],
    ['/api/unggah', 'GET'],
    ['/%00', 'GET'],
    ['/lapor', 'PUT'],
    ['/tidak/ada', 'HEAD'],
  ])('%s (%s) carries the whole set of headers', async (path, method) => {
    const { headers } = await fetch(`${url}${path}`, { method })
    expect(NAMES.filter((name) => !headers.has(name))).toEqual([])
  })
})

it('the rows that take files take 25 MB', () => expect(BADAN.berkas.badan).toBe(25 * 1024 * 1024))
