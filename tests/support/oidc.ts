import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { freePort } from '@/tests/support/ports'

export type Tingkah =
  | 'jujur'
  | 'tolak'
  | 'diam'
  | 'diamSejakAwal'
  | 'lamban'
  | 'tetes'
  | 'banjir'
  | 'rusak'
  | 'kunciLain'
  | 'subjekLain'
  | 'audLain'
  | 'penerbitLain'
  | 'nonceLain'
  | 'kedaluwarsa'
  | 'tanpaTandaTangan'
  | 'tanpaSubjek'
  | 'subjekAneh'

export type Oidc = Readonly<{
  issuer: string
  env: Readonly<Record<'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET', string>>
  /** From now on it behaves like this, and somebody with this account sits there. */
  be(tingkah: Tingkah, akun?: string): Promise<void>
  /** Addresses it was asked for since the last look. */
  asked(): Promise<readonly string[]>
  /** What a browser does there: from the address it was sent to, to the one it is sent back to. */
  visit(address: string): Promise<URL>
  stop(): Promise<void>
}>

const script = path.join(__dirname, 'oidc-server.mjs')

async function tell(child: ChildProcess, message: object): Promise<readonly string[]> {
  const answered = once(child, 'message')
  child.send(message)
  const [{ asked }] = (await answered) as [{ asked: readonly string[] }]
  return asked
}

/** Follows redirects with cookies until one leads back to `callback`. */
async function visit(address: string, callback: string): Promise<URL> {
  const jar = new Map<string, string>()
  let next = new URL(address)
  for (let hops = 0; hops < 10; hops += 1) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(next, { redirect: 'manual', headers: { cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [pair = ''] = line.split(';')
      jar.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1))
    }
    const location = response.headers.get('location')
    if (!location) throw new Error(`${next.pathname} answered ${response.status}: ${(await response.text()).slice(0, 500)}`)
    next = new URL(location, next)
    if (`${next.origin}${next.pathname}` === callback) return next
  }
  throw new Error('the provider leads nowhere')
}

/** Starts a real provider that knows one client, whose people come back to `callback`. */
export async function startOidc(callback: string): Promise<Oidc> {
  const issuer = `http://127.0.0.1:${await freePort()}`
  const [clientId, clientSecret] = ['kumbang', 'rahasia-klien-untuk-uji']
  const child = fork(script, [JSON.stringify({ issuer, callback, clientId, clientSecret })], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return {
    issuer,
    env: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
    be: async (tingkah, akun) => void (await tell(child, { reset: true, set: { tingkah, ...(akun === undefined ? {} : { akun }) } })),
    asked: () => tell(child, { reset: true }),
    visit: (address) => visit(address, callback),
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}
