// A real OpenID Connect provider in a process of its own, for it is an ES module that Jest cannot load. The parent tells it by
// message how to behave: honestly, refusing, slow, or lying about what it signs.
import { createSign, generateKeyPairSync } from 'node:crypto'
import http from 'node:http'
import { Provider } from 'oidc-provider'

const { issuer, callback, clientId, clientSecret } = JSON.parse(process.argv[2])
const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })
const [own, other] = [pair(), pair()]
const state = { tingkah: 'jujur', akun: 'orang-1', asked: [] }

const provider = new Provider(issuer, {
  clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [callback], response_types: ['code'] }],
  jwks: { keys: [{ ...own.privateKey.export({ format: 'jwk' }), kid: 'satu', alg: 'RS256', use: 'sig' }] },
  cookies: { keys: ['kunci kue untuk uji'] },
  pkce: { required: () => true },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, { uid }) => `/interaksi/${uid}` },
  findAccount: (_ctx, sub) => ({ accountId: sub, claims: () => ({ sub, name: 'Nama Di Kantor', email: 'nama@kantor.test' }) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId })
    grant.addOIDCScope('openid')
    await grant.save()
    return grant
  },
})

const encode = (value) => Buffer.from(JSON.stringify(value)).toString('base64url')
const decode = (part) => JSON.parse(Buffer.from(part, 'base64url').toString())

function sign(payload, { privateKey }, header = { alg: 'RS256', kid: 'satu', typ: 'JWT' }) {
  const body = `${encode(header)}.${encode(payload)}`
  return `${body}.${createSign('RSA-SHA256').update(body).sign(privateKey, 'base64url')}`
}

/** What is done to an honest ID token. */
const LIES = {
  kunciLain: (payload) => sign(payload, other),
  subjekLain: (payload, token) => {
    const [header, , signature] = token.split('.')
    return `${header}.${encode({ ...payload, sub: 'orang-lain' })}.${signature}`
  },
  audLain: (payload) => sign({ ...payload, aud: 'klien-lain' }, own),
  penerbitLain: (payload) => sign({ ...payload, iss: 'https://penerbit.lain.test' }, own),
  nonceLain: (payload) => sign({ ...payload, nonce: 'bukan-yang-diminta' }, own),
  kedaluwarsa: (payload) => sign({ ...payload, exp: payload.iat - 3600 }, own),
  tanpaTandaTangan: (payload) => `${encode({ alg: 'none' })}.${encode(payload)}.`,
  tanpaSubjek: ({ sub: _sub, ...payload }) => sign(payload, own),
  subjekAneh: (payload) => sign({ ...payload, sub: 'x'.repeat(300) }, own),
}

/** Lets the provider answer and changes the ID token in its answer. */
function lyingResponse(response, lie) {
  const end = response.end.bind(response)
  response.end = (body, ...rest) => {
    const answer = JSON.parse(String(body))
    if (!answer.id_token) return end(body, ...rest)
    const changed = JSON.stringify({ ...answer, id_token: lie(decode(answer.id_token.split('.')[1]), answer.id_token) })
    response.setHeader('Content-Length', Buffer.byteLength(changed))
    return end(changed)
  }
}

/** A letter at a time, for as long as anybody listens. */
function drip(response) {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const timer = setInterval(() => response.write(' '), 200)
  response.once('close', () => clearInterval(timer))
}

function flood(response) {
  response.writeHead(200, { 'Content-Type': 'application/json' })
  const piece = Buffer.alloc(256 * 1024, 32)
  const pour = () => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', pour)
  pour()
}

async function interact(request, response) {
  const login = { accountId: state.akun, remember: false }
  const refused = { error: 'access_denied', error_description: 'Orang ini tidak mau' }
  await provider.interactionFinished(request, response, state.tingkah === 'tolak' ? refused : { login, consent: {} })
}

const handle = provider.callback()
const server = http.createServer((request, response) => {
  const { pathname } = new URL(request.url, issuer)
  state.asked.push(request.url)
  const { tingkah } = state
  const isToken = pathname === '/token'
  const isPapers = pathname.startsWith('/.well-known/')
  if ((tingkah === 'diam' && isToken) || (tingkah === 'diamSejakAwal' && isPapers)) return undefined
  if (tingkah === 'tetes' && isPapers) return drip(response)
  if (tingkah === 'banjir' && isPapers) return flood(response)
  if (tingkah === 'rusak' && isToken) return response.writeHead(503).end('rusak')
  if (tingkah === 'lamban' && (isToken || isPapers || pathname === '/jwks')) return setTimeout(() => handle(request, response), 3_000)
  if (isToken && LIES[tingkah]) lyingResponse(response, LIES[tingkah])
  return pathname.startsWith('/interaksi/') ? interact(request, response) : handle(request, response)
})

process.on('message', (change) => {
  const asked = state.asked
  if (change.reset) state.asked = []
  Object.assign(state, change.set)
  process.send({ asked })
})
process.on('disconnect', () => process.exit())
server.listen(Number(new URL(issuer).port), '127.0.0.1', () => process.send('siap'))
