import net from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { BADAN } from '@/lib/domain/web/rute'
import { formOf, SAME, testGate } from '@/tests/support/gate'

const gate = testGate()
const MANY = Buffer.from(
  `${Array.from({ length: 60_000 }, (_, n) => `--x\r\nContent-Disposition: form-data; name="f${n}"\r\n\r\n\r\n`).join('')}--x--\r\n`,
)
const titleOf = async (response: Response) => /<h1>([^<]*)/.exec(await response.text())?.[1]

describe('a form', () => {
  it('goes through whole, its bytes unchanged', async () => {
    let seen: Uint8Array = Buffer.alloc(0)
    gate.behind = (_request, response, body) => {
      seen = body
      response.end('diterima')
    }
    const boundary = 'batas'
    const body = Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="judul"\r\n\r\nJalan ≤ rusak\r\n--${boundary}--\r\n`)
    const response = await gate.post('/lapor/wbs', body, { 'content-type': `multipart/form-data; boundary=${boundary}` })
    expect([response.status, Buffer.from(seen).equals(body)]).toEqual([200, true])
  })

  it.each([
    ['as many fields as the row allows', 200, 200],
    ['one more', 201, 413],
  ])('of %s (%d) is answered %d', async (_what, fields, status) => expect((await gate.post('/masuk', formOf(fields))).status).toBe(status))

  it('of sixty thousand empty fields never reaches the framework, and others are answered meanwhile', async () => {
    const flood = Promise.all(
      Array.from({ length: 4 }, () =>
        gate.post('/masuk', MANY, { 'content-type': 'multipart/form-data; boundary=x' }).then((one) => one.status),
      ),
    )
    expect((await fetch(`${gate.url}/`)).status).toBe(200)
    expect(await flood).toEqual([413, 413, 413, 413])
    expect(gate.passed).toEqual(['/'])
  })

  it.each([
    ['/masuk', 64 * 1024, 'Tulisan Anda terlalu panjang'],
    ['/staf/pengaduan/x/telaahan', 512 * 1024, 'Tulisan Anda terlalu panjang'],
  ])('to %s with more than %d bytes of text is told so', async (path, limit, title) => {
    const response = await gate.post(path, formOf(1, limit - 2000))
    expect(response.status).toBe(200)
    const refused = await gate.post(path, formOf(1, limit + 1))
    expect(refused.status).toBe(413)
    expect(['Kiriman Anda terlalu besar', title]).toContain(await titleOf(refused))
  })

  it('that is too large is refused by what it declares, by what comes without a length, and told the way back', async () => {
    const declared = await gate.post('/masuk', Buffer.alloc(24 * 1024 * 1024), { 'content-type': 'multipart/form-data; boundary=x' })
    const stream = new ReadableStream({
      pull: (controller) => (sent++ < 27 ? controller.enqueue(new Uint8Array(1024 * 1024)) : controller.close()),
    })
    let sent = 0
    const chunked = await fetch(`${gate.url}/lapor/wbs`, {
      method: 'POST',
      body: stream,
      duplex: 'half',
      headers: { ...SAME, 'content-type': 'multipart/form-data; boundary=x' },
    } as RequestInit)
    expect([declared.status, chunked.status]).toEqual([413, 413])
    expect(await chunked.text()).toMatch(/paling besar 25 MB[\s\S]*Tekan tombol kembali/)
    expect(gate.passed).toEqual([])
  })

  it('that is too large is listened to as long as it keeps coming, so that a weak line sees the answer', async () => {
    const lama = process.env.KUMBANG_TEST_FULL ? 14_000 : 1_500
    const piece = Buffer.alloc(16 * 1024)
    const sent = await new Promise<number>((resolve) => {
      const socket = net.connect(Number(new URL(gate.url).port), 'localhost')
      const from = Date.now()
      socket.write('POST /masuk HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n')
      socket.write('Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 30000000\r\n\r\n')
      const timer = setInterval(() => (Date.now() - from > lama ? socket.destroy() : socket.write(piece)), 300)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        clearInterval(timer)
        resolve(Date.now() - from)
      })
    })
    expect(sent).toBeGreaterThan(lama)
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
    const response = await gate.post('/lapor/wbs', 'a=b', headers as unknown as Record<string, string>)
    expect([response.status, gate.passed]).toEqual([status, []])
  })

  it('with a huge field name is refused', async () => {
    const form = new FormData()
    form.append('n'.repeat(500), 'x')
    expect((await gate.post('/masuk', form)).status).toBe(400)
  })
})

describe('an address', () => {
  it.each(['/%00', '/lapor%E2%80%AE', '/%E0%A4%A', '/%C2%85', '/a%ED%A0%80'])(
    '%s that cannot be read is refused in words',
    async (path) => {
      const response = await fetch(`${gate.url}${path}`)
      const html = await response.text()
      expect([response.status, /<h1>([^<]*)/.exec(html)?.[1], gate.passed]).toEqual([400, 'Alamat tidak dapat dibaca', []])
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
    await fetch(`${gate.url}${path}`)
    expect(gate.passed).toEqual([arrived])
  })

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is not asked by %s', async (method) => {
    const response = await fetch(`${gate.url}/lapor`, { method })
    expect([response.status, response.headers.get('allow'), gate.passed]).toEqual([405, 'GET, HEAD, POST', []])
  })

  it.each(['/mark.svg', '/_next/static/a.js', '/api/health'])('%s takes no form', async (path) =>
    expect((await gate.post(path, 'x')).status).toBe(405),
  )

  it('is not traced', async () => {
    const answer = await gate.raw('TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 405 /)
  })

  it('that is no request at all gets the same headers as every answer', async () => {
    const answer = await gate.raw('BUKAN PERMINTAAN\r\n\r\n')
    expect(answer).toMatch(/^HTTP\/1\.1 400 [\s\S]*X-Content-Type-Options: nosniff/)
  })
})

it('the rows that take files take 25 MB', () => expect(BADAN.berkas.badan).toBe(25 * 1024 * 1024))
