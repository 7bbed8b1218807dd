import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import http2 from 'node:http2'
import https from 'node:https'
import type { IncomingHttpHeaders } from 'node:http'
import { queryAt } from '@/tests/support/database'
import { reportForm } from '@/tests/support/plain-form'
import { freePort } from '@/tests/support/ports'
import { canStartProksi, proksiRemedy, startProksi, type JenisProksi, type Proksi } from '@/tests/support/proksi'
import { startServer, type TestServer } from '@/tests/support/server'
import { reportSkipped } from '@/tests/support/skip'

type Jawab = Readonly<{ status: number; headers: IncomingHttpHeaders; text: string }>

/** With a certificate only this test knows. */
function tanya(url: string, options: https.RequestOptions = {}, body?: Buffer): Promise<Jawab> {
  return new Promise((resolve, reject) => {
    const request = https.request(url, { rejectUnauthorized: false, agent: false, family: 4, ...options }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(parts).toString() }),
      )
      response.on('error', reject)
    })
    request.on('error', reject)
    request.end(body)
  })
}

/** A page as a browser of today asks for it. */
function tanyaH2(url: string): Promise<Readonly<{ status: number; headers: http2.IncomingHttpHeaders }>> {
  const session = http2.connect(url, { rejectUnauthorized: false })
  return new Promise((resolve, reject) => {
    session.on('error', reject)
    const stream = session.request({ ':path': '/lapor/wbs', 'accept-encoding': 'gzip', accept: 'text/html' })
    stream.on('response', (headers) => {
      stream.resume()
      stream.on('end', () => session.close())
      resolve({ status: Number(headers[':status']), headers })
    })
    stream.on('error', reject)
  })
}

const unescape = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&')

async function kirim(url: string, samaran: string, ukuran: number, headers: Readonly<Record<string, string>> = {}): Promise<Jawab> {
  const html = (await tanya(`${url}/lapor/wbs`)).text
  const hidden = (html.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map(
    (tag) => [unescape(/\sname="([^"]*)"/.exec(tag)?.[1] ?? ''), unescape(/\svalue="([^"]*)"/.exec(tag)?.[1] ?? '')] as const,
  )
  const form = reportForm(hidden, samaran)
  const awal = Buffer.from('%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n% ')
  const akhir = Buffer.from('\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n')
  form.set('bukti', new File([awal, Buffer.alloc(ukuran, 'x'), akhir], 'bukti.pdf', { type: 'application/pdf' }))
  const sent = new Response(form)
  const body = Buffer.from(await sent.arrayBuffer())
  const own = { 'content-type': sent.headers.get('content-type') ?? '', 'content-length': String(body.length) }
  return tanya(
    `${url}/lapor/wbs`,
    { method: 'POST', headers: { ...own, origin: url, 'sec-fetch-site': 'same-origin', accept: 'text/html', ...headers } },
    body,
  )
}

for (const jenis of ['nginx', 'caddy'] as const satisfies readonly JenisProksi[]) {
  if (!canStartProksi(jenis)) reportSkipped(`the sample of ${jenis}`, proksiRemedy)
  const block = canStartProksi(jenis) ? describe : describe.skip
  block(`the site behind ${jenis} as deploy shows it`, () => {
    let server: TestServer
    let proksi: Proksi
    beforeAll(async () => {
      const port = await freePort()
      server = await startServer({ env: { APP_URL: `https://localhost:${port}`, DEMO_TERBUKA: 'ya' } })
      proksi = await startProksi(jenis, port, server.port)
    }, 180_000)
    afterAll(async () => {
      await proksi?.stop()
      await server?.dispose()
    })

    it('answers a browser of today, compressed, and tells it to stay with https', async () => {
      const { status, headers } = await tanyaH2(proksi.url)
      expect(status).toBe(200)
      expect(headers['content-encoding']).toBe('gzip')
      expect(headers['strict-transport-security']).toContain('max-age=')
      expect(headers.server ?? '').not.toMatch(/\d/)
    }, 60_000)

    it('takes a report with a file of nearly a megabyte, whoever a stranger claims to be', async () => {
      const rows = async () =>
        Number((await queryAt(server.adminUrl, `SELECT count(*) AS n FROM pengaduan WHERE samaran LIKE 'proksi%'`))[0]?.n)
      // One bucket a network, beside that of all: a second would be the network he only claims.
      const jaringan = async () =>
        Number(
          (await queryAt(server.adminUrl, `SELECT count(*) AS n FROM keran WHERE kunci LIKE 'lapor|%' AND kunci <> 'lapor|semua'`))[0]?.n,
        )
      const plain = await kirim(proksi.url, 'proksi_satu', 900_000)
      expect([plain.status, plain.headers.location?.includes('tanda-terima')]).toEqual([303, true])
      // Another host and another network, as somebody says who is neither.
      const claimed = { 'x-forwarded-host': 'jahat.example', 'x-forwarded-for': '203.0.113.9', 'x-forwarded-proto': 'http' }
      const spoofed = await kirim(proksi.url, 'proksi_dua', 1_000, claimed)
      expect([spoofed.status, String(spoofed.headers.location).includes('jahat')]).toEqual([303, false])
      expect([await rows(), await jaringan()]).toEqual([2, 1])
    }, 120_000)

    it('lets a form that is too large come as far as the site, which says so in words', async () => {
      const { status, text } = await kirim(proksi.url, 'proksi_tiga', 25.6 * 1024 * 1024)
      expect([status, /terlalu besar/.test(text)]).toEqual([413, true])
    }, 120_000)
  })
}
