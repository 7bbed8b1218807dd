import 'server-only'
import type { AuthOptions } from 'next-auth'
import type { OAuthConfig } from 'next-auth/providers/oauth'
import { boundedAgentFor } from '@/lib/infra/bounded-agent'
import { env } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { papersOf } from '@/lib/infra/penerbit-oidc'
import { secret } from '@/lib/infra/secrets'

/** The name of the provider in the addresses of next-auth: /masuk/callback/kantor. */
export const KANTOR = 'kantor'
/** Minutes from the press of the button to the return. */
export const KANTOR_MINUTES = 10
/** Milliseconds without a word from the provider. */
const SILENCE_MS = 3_500

/** Has the office set up its own sign-in? */
export const isKantorOn = (): boolean => env().oidc !== null

/** Does the site still ask whoever vouched for an account? */
export const isPenerbitKini = (penerbit: string): boolean => env().oidc?.issuer === penerbit

type Profil = Readonly<{ iss?: unknown; sub?: unknown }>

const isHttps = () => env().appUrl.startsWith('https://')
const cookie = (name: string) => ({
  name: `${isHttps() ? '__Host-' : ''}kantor.${name}`,
  options: { httpOnly: true, sameSite: 'lax', secure: isHttps(), path: '/', maxAge: KANTOR_MINUTES * 60 },
})

/** The cookies of next-auth that tie an answer of the provider to this browser: the only ones it sets. */
export const checkCookies = () => ({ state: cookie('state'), nonce: cookie('nonce'), pkceCodeVerifier: cookie('pkce') })

let agent: Readonly<{ issuer: string; http: ReturnType<typeof boundedAgentFor> }> | undefined

function agentFor(issuer: string) {
  if (agent?.issuer !== issuer) agent = { issuer, http: boundedAgentFor(issuer) }
  return agent.http
}

/** Asks for nothing but the subject: no name and no address comes over. `onTukar`: the exchange of the code begins. */
function providerOf(
  { issuer, clientId, clientSecret }: NonNullable<ReturnType<typeof env>['oidc']>,
  onExchange: Exchange,
): OAuthConfig<Profil> {
  return {
    id: KANTOR,
    name: KANTOR,
    type: 'oauth',
    wellKnown: papersOf(issuer),
    issuer,
    clientId,
    clientSecret,
    idToken: true,
    checks: ['state', 'nonce', 'pkce'],
    authorization: { params: { scope: 'openid' } },
    httpOptions: { agent: agentFor(issuer), timeout: SILENCE_MS },
    token: {
      request: async ({ client, provider, params, checks }) => {
        try {
          return { tokens: await client.callback(provider.callbackUrl, params, checks) }
        } catch (error) {
          onExchange(error)
          throw error
        }
      },
    },
    profile: ({ sub }) => ({ id: String(sub) }),
  }
}

type Exchange = (error: unknown) => void

/** Neither what the provider sent nor who came is written into the log, only by which name next-auth knows the fault. */
const logger = {
  error: (code: string) => log('warn', 'kantor.failed', { reason: code }),
  warn: () => undefined,
  debug: () => undefined,
}

type Heard = Readonly<{ onExchange: Exchange; onProfil: (profil: Profil) => void }>

/** next-auth with one provider; null while the office has none. It makes no account and no session: `onProfil` hears who was vouched for. */
export function optionsOf({ onExchange, onProfil }: Heard): AuthOptions | null {
  const { oidc } = env()
  if (!oidc) return null
  return {
    providers: [providerOf(oidc, onExchange)],
    secret: secret('kunci-sesi').toString('hex'),
    useSecureCookies: isHttps(),
    cookies: checkCookies() as AuthOptions['cookies'],
    logger,
    callbacks: {
      signIn: ({ profile }) => {
        onProfil((profile ?? {}) as Profil)
        // An address in place of "yes": next-auth opens no session of its own.
        return '/staf'
      },
    },
  }
}
