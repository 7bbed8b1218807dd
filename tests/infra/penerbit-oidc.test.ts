import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { isPenerbitSama, papersOf } from '@/lib/infra/penerbit-oidc'

type Jawab = (response: http.ServerResponse) => void
let jawab: Jawab = () => undefined
const asked: string[] = []
const server = http.createServer((request, response) => {
  asked.push(request.url ?? '')
  jawab(response)
})
let issuer = ''

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realms/pegawai`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const papers =
  (body: unknown, status = 200): Jawab =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body))

describe('the provider of the office’s own sign-in', () => {
  it('is asked for its papers below its name, with or without a slash at the end', async () => {
    jawab = papers({ issuer })
    expect(await isPenerbitSama(issuer)).toBe(true)
    expect(papersOf(`${issuer}/`)).toBe(papersOf(issuer))
    expect(asked).toEqual(['/realms/pegawai/.well-known/openid-configuration'])
  })

  it('is another one when it names itself otherwise, be it by a slash', async () => {
    jawab = papers({ issuer: `${issuer}/` })
    expect(await isPenerbitSama(issuer)).toBe(false)
  })

  it.each<readonly [string, Jawab]>([
    ['answers with a fault', papers({ issuer: 'x' }, 500)],
    ['leads elsewhere', (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['speaks no JSON', papers('<html>')],
    ['names nobody', papers({})],
    ['breaks off', (response) => response.writeHead(200).write('{"issuer":') && response.destroy()],
    ['says nothing', () => undefined],
    ['never ends', (response) => response.writeHead(200).end(`"${'x'.repeat(3_000_000)}"`)],
  ])('counts as one that does not answer when it %s', async (_what, how) => {
    jawab = how
    await expect(isPenerbitSama(issuer)).rejects.toThrow()
  })
})
