import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { SMTPServer } from 'smtp-server'
import { createOutboxTransport, listOutboxMail, readOutboxEml, readOutboxMail } from '@/lib/infra/mail/outbox-transport'
import { createResendTransport } from '@/lib/infra/mail/resend-transport'
import { createSmtpTransport } from '@/lib/infra/mail/smtp-transport'
import { makeDataDir, setEnvironment } from '@/tests/support/database'

const FROM = 'Inspektorat <tidak-dibalas@uji.go.id>'
const mail = { id: 'surat-1', to: 'warga@uji.id', subject: 'Ada kabar untuk Anda', text: 'Buka halaman lacak. Salam – é' }

const AUTO = ['Auto-Submitted: auto-generated', 'X-Auto-Response-Suppress: All']

describe('smtp', () => {
  const received: string[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      const code = address.startsWith('tidak-ada') ? 550 : address.startsWith('penuh') ? 452 : 0
      done(code ? Object.assign(new Error('refused'), { responseCode: code }) : null)
    },
    onData(stream, _session, done) {
      let body = ''
      stream.on('data', (chunk: Buffer) => (body += chunk.toString()))
      stream.on('end', () => {
        received.push(body)
        done()
      })
    },
  })
  let send: ReturnType<typeof createSmtpTransport>
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.server.address() as AddressInfo
    send = createSmtpTransport(`smtp://127.0.0.1:${port}`, FROM)
  })
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

  it('delivers with the id as Message-ID', async () => {
    expect(await send(mail)).toEqual({ ok: true })
    expect(received[0]).toContain('Message-ID: <surat-1@kumbang>')
    expect(received[0]).toContain('Subject: Ada kabar untuk Anda')
    for (const header of AUTO) expect(received[0]).toContain(header)
  })

  it('gives up on 550 and tries again after 452', async () => {
    expect(await send({ ...mail, to: 'tidak-ada@uji.id' })).toEqual({ ok: false, retry: false, reason: 'smtp 550', bounced: true })
    expect(await send({ ...mail, to: 'penuh@uji.id' })).toEqual({ ok: false, retry: true, reason: 'smtp 452' })
  })

  it('tries again when nobody listens', async () => {
    expect(await createSmtpTransport('smtp://127.0.0.1:9', FROM)(mail)).toMatchObject({ ok: false, retry: true })
  })

  it('refuses a line break in a header and an id that is no name', async () => {
    const before = received.length
    expect(await send({ ...mail, to: 'a@uji.id\r\nBcc: b@uji.id' })).toMatchObject({ ok: false, retry: false })
    expect(await send({ ...mail, id: '../x' })).toMatchObject({ ok: false, retry: false })
    expect(received).toHaveLength(before)
  })
})

type Answer = { status: number; body: unknown } | 'hang'

const respond = (response: http.ServerResponse, { status, body }: Exclude<Answer, 'hang'>) =>
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

describe('resend', () => {
  let answer: Answer = { status: 200, body: { id: 'r1' } }
  let last: http.IncomingMessage | undefined
  let body = ''
  const server = http.createServer((request, response) => {
    last = request
    body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    if (answer !== 'hang') request.on('end', () => respond(response, answer as Exclude<Answer, 'hang'>))
  })
  let send: ReturnType<typeof createResendTransport>
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    send = createResendTransport({ apiKey: 're_uji', baseUrl, from: FROM }, 500)
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  it('sends with the id as idempotency key', async () => {
    answer = { status: 200, body: { id: 'r1' } }
    expect(await send(mail)).toEqual({ ok: true })
    expect(last?.headers['idempotency-key']).toBe('surat-1')
    expect(last?.headers.authorization).toBe('Bearer re_uji')
    expect(JSON.parse(body).headers).toMatchObject({ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' })
  })

  it.each([
    [429, 'rate_limit_exceeded', true],
    [500, 'application_error', true],
    [422, 'validation_error', false],
  ])('answers %i %s with retry %s', async (status, name, retry) => {
    answer = { status, body: { statusCode: status, name, message: 'x' } }
    expect(await send(mail)).toEqual({ ok: false, retry, reason: `resend ${status} ${name}` })
  })

  it('comes back from a server that hangs', async () => {
    answer = 'hang'
    const from = Date.now()
    expect(await send(mail)).toMatchObject({ ok: false, retry: true })
    expect(Date.now() - from).toBeLessThan(3000)
  })
})

describe('outbox', () => {
  const dataDir = makeDataDir()
  beforeAll(() =>
    setEnvironment({ DATABASE_URL: 'postgresql://x@localhost/x', DATA_DIR: dataDir, SECRETS_DIR: path.join(dataDir, 'rahasia') }),
  )
  afterAll(() => fs.rmSync(dataDir, { recursive: true }))
  const send = createOutboxTransport(dataDir, FROM)

  it('keeps mails readable for the mailbox page and sealed on disk', async () => {
    expect(await send(mail)).toEqual({ ok: true })
    expect(await send({ ...mail, id: 'surat-2', subject: 'Kedua' })).toEqual({ ok: true })
    expect((await listOutboxMail()).map(({ id }) => id).sort()).toEqual(['surat-1', 'surat-2'])
    expect(await readOutboxMail('surat-1')).toMatchObject(mail)
    expect((await readOutboxEml('surat-1'))?.toString()).toContain('Message-ID: <surat-1@kumbang>')
    for (const header of AUTO) expect((await readOutboxEml('surat-1'))?.toString()).toContain(header)
    const file = path.join(dataDir, 'surat-keluar', 'surat-1.eml')
    expect(fs.readFileSync(file).includes('warga@uji.id')).toBe(false)
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })

  it('holds one mail when the same one is sent twice', async () => {
    await send(mail)
    expect((await listOutboxMail()).filter(({ id }) => id === 'surat-1')).toHaveLength(1)
  })

  it('finds nothing under a name that is none', async () => {
    expect(await readOutboxMail('../rahasia/kunci-server')).toBeNull()
    expect(await readOutboxMail('tidak-ada')).toBeNull()
  })
})
