import 'server-only'
import { randomBytes } from 'node:crypto'
import { IncomingMessage, type ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { COBA_LAGI_DETIK, kelasOf, ruteOf, type Kelas, type Rute } from '@/lib/domain/web/rute'
import { contentSecurityPolicy, isInternalHeader, standingHeaders } from '@/lib/domain/web/security-headers'
import { log } from '@/lib/infra/log'
import { countAnswer, type Area } from '@/lib/infra/metrics'
import { withMemo } from '@/lib/infra/request-memo'
import { cleanAddress, isForeign, sourceOfRequest } from './judge-request'
import { createLines } from './lines'
import { readFormBody, type FormBody } from './read-form-body'
import { requestContext, type RequestContext } from './request-context'

type RefusalKind =
  'usang' | 'alamat' | 'metode' | 'asing' | 'jenis' | 'sandi' | 'bentuk' | 'besar' | 'isian' | 'teks' | 'ramai' | 'gangguan'

const STATUS: Readonly<Record<RefusalKind, number>> = {
  usang: 409,
  alamat: 400,
  metode: 405,
  asing: 403,
  jenis: 415,
  sandi: 415,
  bentuk: 400,
  besar: 413,
  isian: 413,
  teks: 413,
  ramai: 429,
  gangguan: 503,
}

type Refusal = Readonly<{ kind: RefusalKind; pathname: string; nonce: string; limits: Rute['badan']; texts: FormBody['texts'] }>

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

export type GateOptions = Readonly<{
  handle: Handler
  /** The page a person reads. */
  page: (refusal: Refusal) => string
  appUrl: string
  /** Does every name below this one answer by https as well? */
  subdomains: boolean
}>

/** `typed.texts`: what a form held, once it was read. */
type Visit = Readonly<{
  request: IncomingMessage
  response: ServerResponse
  pathname: string
  rute: Rute
  typed: { texts: FormBody['texts'] }
}>

const isAction = ({ headers }: IncomingMessage) => headers['next-action'] !== undefined
const isApi = (pathname: string) => pathname.startsWith('/api/')

/** A refusal in words: a page for people, one line for a script, which finds its own sentence by the name. */
function bodyOf(
  options: GateOptions,
  kind: RefusalKind,
  { request, response, pathname, rute }: Visit,
  texts: FormBody['texts'],
): Readonly<{ type: string; body: string }> {
  if (isApi(pathname)) return { type: 'application/json; charset=utf-8', body: JSON.stringify({ galat: kind }) }
  if (isAction(request)) return { type: 'text/plain; charset=utf-8', body: `umum.${kind}` }
  const nonce = randomBytes(16).toString('base64')
  response.setHeader('Content-Security-Policy', contentSecurityPolicy({ nonce, dev: false }))
  return { type: 'text/html; charset=utf-8', body: options.page({ kind, pathname, nonce, limits: rute.badan, texts }) }
}

function refusalHeaders(kind: RefusalKind, { rute }: Visit, type: string, body: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Content-Length': String(Buffer.byteLength(body)),
    'Cache-Control': 'no-store',
    ...(kind === 'metode' ? { Allow: rute.metode.join(', ') } : {}),
    ...(kind === 'ramai' || kind === 'gangguan' ? { 'Retry-After': String(COBA_LAGI_DETIK) } : {}),
  }
}

/** Milliseconds in which refusals of one kind are one line of the log: a flood must not fill the disk by being refused. */
const LOG_EVERY = 10_000
const logged = new Map<RefusalKind, { from: number; count: number }>()

function logRefusal(kind: RefusalKind): void {
  const at = Date.now()
  const known = logged.get(kind)
  if (known && at - known.from < LOG_EVERY) {
    known.count += 1
    return
  }
  log('info', 'request.refused', { reason: kind, status: STATUS[kind], count: (known?.count ?? 0) + 1 })
  logged.set(kind, { from: at, count: 0 })
}

/**
 * For how much, in bytes, and how long, in milliseconds, the rest of a refused body is still listened to: while it keeps
 * coming, for on a weak line ten megabytes take minutes, and who is cut off before never sees why he was refused.
 */
const DRAIN_BYTES = 64 * 1024 * 1024
const DRAIN_MS = { idle: 10_000, whole: 240_000 }

/** A sender who is cut off in the middle never sees the answer; so what he still sends is taken, within limits, and thrown away. */
function drain(request: IncomingMessage): void {
  let left = DRAIN_BYTES
  const stop = () => request.destroy()
  const idle = setTimeout(stop, DRAIN_MS.idle).unref()
  const late = setTimeout(stop, DRAIN_MS.whole).unref()
  request.on('data', (chunk: Buffer) => {
    left -= chunk.length
    if (left < 0) stop()
    else idle.refresh()
  })
  request.on('error', () => undefined)
  request.resume()
  request.once('close', () => {
    clearTimeout(idle)
    clearTimeout(late)
  })
}

function refuse(options: GateOptions, kind: RefusalKind, visit: Visit, texts: FormBody['texts'] = []): void {
  const { request, response } = visit
  logRefusal(kind)
  const { type, body } = bodyOf(options, kind, visit, texts)
  response.writeHead(STATUS[kind], refusalHeaders(kind, visit, type, body))
  response.end(request.method === 'HEAD' ? undefined : body)
  if (!request.complete) drain(request)
}

/** The same request with its body already read; the framework takes it for one that is just coming in. */
function replay(request: IncomingMessage, bytes: Buffer): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  Object.assign(again, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor, complete: true })
  again.push(bytes)
  again.push(null)
  return again
}

/** What the framework's answer to a post means when none of our code had taken it over: no form of ours, or one of another build. */
function misreadBy({ request, rute }: Visit, status: number): RefusalKind | null {
  // What answers machines judges its own bodies.
  if (request.method !== 'POST' || rute.badan === 'mentah') return null
  if (status >= 500) return 'bentuk'
  return status === 409 && !isAction(request) ? 'usang' : null
}

/**
 * A page that failed is blank without scripts, and a form that failed comes back as two English words: both are told in words
 * instead. What scripts ask for finds its own words on the page it stands on.
 */
function isOutage({ request, pathname }: Visit, status: number): boolean {
  const byScript = isAction(request) || request.headers.rsc !== undefined
  return status >= 500 && !byScript && !isApi(pathname) && !pathname.startsWith('/_next/')
}

/**
 * Headers every answer carries, none that is our own business, and the refusal in place of a fault when an action failed
 * before any code of ours ran: then what came was no form of ours.
 */
function dress(options: GateOptions, visit: Visit, context: RequestContext): void {
  const { response, pathname } = visit
  const https = options.appUrl.startsWith('https://')
  for (const [name, value] of Object.entries(standingHeaders(pathname, { https, subdomains: options.subdomains })))
    response.setHeader(name, value)
  const { writeHead, write, end } = response
  let instead: string | null = null
  const send = (status: number, rest: readonly unknown[]) => Reflect.apply(writeHead, response, [status, ...rest]) as ServerResponse
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    for (const name of response.getHeaderNames()) if (isInternalHeader(name)) response.removeHeader(name)
    const misread = context.begun ? null : misreadBy(visit, status)
    const kind = misread ?? (isOutage(visit, status) ? 'gangguan' : null)
    if (kind) {
      const { type, body } = bodyOf(options, kind, visit, kind === 'gangguan' || kind === 'usang' ? visit.typed.texts : [])
      logRefusal(kind)
      instead = body
      for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'vary']) response.removeHeader(name)
      for (const [name, value] of Object.entries(refusalHeaders(kind, visit, type, body))) response.setHeader(name, value)
      return send(STATUS[kind], [])
    }
    return send(status === 200 && context.status !== null ? context.status : status, rest)
  }) as typeof response.writeHead
  response.write = ((...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return instead === null ? Reflect.apply(write, response, args) : true
  }) as typeof response.write
  response.end = ((...args: unknown[]) => {
    if (!response.headersSent) response.writeHead(response.statusCode)
    return Reflect.apply(end, response, instead === null ? args : [instead])
  }) as typeof response.end
}

/** What can be judged before a byte of the body is read. */
function judgeHead({ request, pathname, rute }: Visit, appHost: string): RefusalKind | null {
  const { method = '', headers } = request
  if (!(rute.metode as readonly string[]).includes(method)) return 'metode'
  const encoding = headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') return 'sandi'
  if (rute.badan === null || rute.badan === 'mentah' || method !== 'POST') return null
  if (!isApi(pathname) && isForeign(headers, appHost)) return 'asing'
  return Number(headers['content-length'] ?? 0) > rute.badan.badan ? 'besar' : null
}

async function pass(options: GateOptions, visit: Visit, enter: ReturnType<typeof createLines>): Promise<void> {
  const { request, response, rute } = visit
  const { method = 'GET' } = request
  const isForm = method === 'POST' && rute.badan !== null && rute.badan !== 'mentah'
  const read = isForm ? await readFormBody(request, rute.badan as Exclude<Rute['badan'], 'mentah' | null>) : null
  if (read && !read.ok) {
    if (read.galat !== 'putus') refuse(options, read.galat, visit)
    return
  }
  visit.typed.texts = read?.body.texts ?? []
  const leave = await enter(kelasOf(rute, method, (read?.body.files ?? 0) > 0))
  if (!leave) return refuse(options, 'ramai', visit, visit.typed.texts)
  response.once('close', leave)
  if (response.destroyed) return leave()
  await options.handle(read ? replay(request, read.body.bytes) : request, response)
}

/** Headers the client may write and we alone decide. */
function ownHeaders(request: IncomingMessage, appHost: string): void {
  const { headers } = request
  // The framework compares the origin of an action with these; behind a proxy that passes none on, it would refuse every form.
  delete headers['x-forwarded-host']
  if (headers.origin !== undefined && URL.canParse(headers.origin) && new URL(headers.origin).host === appHost)
    headers['x-forwarded-host'] = appHost
  delete headers['x-middleware-subrequest']
}

const AREA: Readonly<Partial<Record<Kelas, Area>>> = { staf: 'staff', api: 'api', aset: 'static' }

function countWhenDone({ response, rute }: Visit): void {
  const began = performance.now()
  response.once('finish', () => countAnswer(AREA[rute.kelas] ?? 'public', response.statusCode, (performance.now() - began) / 1000))
}

/** Stands in front of the framework: nothing that is over a limit, cannot be read, or comes from elsewhere gets behind it. */
export function createGate(options: GateOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const enter = createLines()
  const appHost = new URL(options.appUrl).host
  return async (request, response) => {
    const address = cleanAddress(request.url ?? '')
    const pathname = (address ?? request.url ?? '/').split('?')[0] ?? '/'
    const visit: Visit = { request, response, pathname, rute: ruteOf(pathname), typed: { texts: [] } }
    const context: RequestContext = { sumber: sourceOfRequest(request.socket.remoteAddress, request.headers), begun: false, status: null }
    dress(options, visit, context)
    countWhenDone(visit)
    if (address === null) return refuse(options, 'alamat', visit)
    request.url = address
    const fault = judgeHead(visit, appHost)
    if (fault) return refuse(options, fault, visit)
    ownHeaders(request, appHost)
    const answer = () => pass(options, visit, enter)
    await requestContext.run(context, request.method === 'GET' || request.method === 'HEAD' ? () => withMemo(answer) : answer)
  }
}

/** What cannot even be read as a request; the framework's own answer would lack every header. */
export function answerUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
  const headers = Object.entries(standingHeaders('/', { https: false }))
    .map(([name, value]) => `${name}: ${value}`)
    .join('\r\n')
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`)
}
