import http from 'node:http'
import type { AddressInfo } from 'node:net'

export const TOKEN_GERBANG = 'gerbang-uji-'.padEnd(32, '0')

export type GerbangTiruan = Readonly<{
  url: string
  /** What it was handed, in the order it came, repeated ids and all. */
  pesan: Readonly<{ id: string; to: string; text: string; kunci: string }>[]
  /** Answers the next requests with this status; 0 never answers. */
  jawab: (status: number) => void
  tutup: () => Promise<void>
}>

const bodyOf = async (request: http.IncomingMessage) => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString()
}

/** A gateway for short messages that keeps docs/pesan.md and can be made to refuse, to be slow or to send elsewhere. */
export async function gerbangTiruan(): Promise<GerbangTiruan> {
  let status = 202
  const pesan: GerbangTiruan['pesan'][number][] = []
  const server = http.createServer((request, response) => {
    void bodyOf(request).then((body) => {
      if (status === 0) return
      if (request.headers.authorization !== `Bearer ${TOKEN_GERBANG}`) return void response.writeHead(401).end()
      const satu = JSON.parse(body) as { id: string; to: string; text: string }
      if (status < 300) pesan.push({ ...satu, kunci: String(request.headers['idempotency-key']) })
      response.writeHead(status, { location: 'https://lain.contoh.test/' }).end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/pesan`,
    pesan,
    jawab: (baru) => void (status = baru),
    tutup: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
