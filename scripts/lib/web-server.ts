// The web server: the framework behind the gate. Bundled into one file when the site is built, started by scripts/lib/server.mjs.
import http from 'node:http'
import path from 'node:path'
import next from 'next'
import { startMetrics } from '@/lib/infra/metrics'
import { refusalPage } from '@/lib/i18n/refusal-page'
import { answerUnreadable, createGate } from '@/lib/web/pintu/gate'

const port = Number(process.env.PORT)
const hostname = process.env.HOST
const dev = process.env.NODE_ENV === 'development'

// The secret address of nothing: pages know by it that the gate stands in front of them.
process.env.KUMBANG_GATE = 'on'

startMetrics()

const app = next({ dev, dir: path.resolve(process.cwd()), hostname, port, quiet: !dev })
await app.prepare()

const handle = app.getRequestHandler()
const gate = createGate({
  handle,
  page: refusalPage,
  appUrl: process.env.APP_URL ?? `http://localhost:${port}`,
  subdomains: process.env.HSTS_SUBDOMAINS === 'on',
})

const server = http.createServer((request, response) => {
  gate(request, response).catch((error: unknown) => {
    process.stderr.write(
      `${JSON.stringify({ at: new Date().toISOString(), level: 'error', event: 'gate.failed', name: error instanceof Error ? error.name : 'unknown' })}\n`,
    )
    if (!response.headersSent) response.writeHead(500)
    response.end()
  })
})
server.on('clientError', answerUnreadable)

/** Requests in flight are finished; no new one is taken. */
function stop(): void {
  server.close(() => void app.close().finally(() => process.exit(0)))
  server.closeIdleConnections()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

/**
 * Connections the system keeps for us until we come to them. Beyond Node's 511 a burst of strangers has the handshake of
 * everybody after them dropped, who tries again after one second, then after three.
 */
const BACKLOG = 4096

server.listen({ port, host: hostname, backlog: BACKLOG })
