import 'server-only'
import NextAuth, { type AuthOptions } from 'next-auth'
import type { NextApiRequest, NextApiResponse } from 'next'
import { KANTOR } from './provider'

type Ask = Readonly<{
  method: 'GET' | 'POST'
  action: 'csrf' | 'signin' | 'callback'
  query?: Readonly<Record<string, string>>
  body?: Readonly<Record<string, string>>
  cookies?: Readonly<Record<string, string>>
}>

/** `cookies`: whole Set-Cookie lines. */
export type Answer = Readonly<{ location: string; cookies: readonly string[]; body: unknown }>

/** Asks next-auth's handler; it is handed a request and a response of the shape it was written for. */
async function ask(options: AuthOptions, { method, action, query = {}, body = {}, cookies = {} }: Ask): Promise<Answer> {
  let sent: unknown = null
  const headers = new Map<string, unknown>()
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name),
    setHeader: (name: string, value: unknown) => void headers.set(name, value),
    send: (value: unknown) => void (sent = value),
    json: (value: unknown) => void (sent = value),
    end: () => undefined,
  }
  const nextauth = action === 'csrf' ? [action] : [action, KANTOR]
  const request = { method, query: { ...query, nextauth }, body, cookies, headers: {} }
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options)
  return { location: String(headers.get('Location') ?? ''), cookies: [headers.get('Set-Cookie') ?? []].flat().map(String), body: sent }
}

const pairOf = (line = ''): readonly [string, string] => {
  const [pair = ''] = line.split(';')
  const at = pair.indexOf('=')
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))]
}

/**
 * next-auth's sign-in: discovery, then the address of the provider with state, nonce and PKCE. Its own token against foreign posts is
 * fetched and handed back here, for the site has judged the origin of the post already.
 */
export async function askSignIn(options: AuthOptions, query: Readonly<Record<string, string>>): Promise<Answer> {
  const csrf = await ask(options, { method: 'GET', action: 'csrf' })
  const body = csrf.body as Readonly<{ csrfToken: string }>
  const cookies = Object.fromEntries(csrf.cookies.map(pairOf))
  return ask(options, { method: 'POST', action: 'signin', query, body: { csrfToken: body.csrfToken }, cookies })
}

/** next-auth's callback: state, nonce, PKCE, the exchange of the code, and every check of the ID token. */
export const askCallback = (
  options: AuthOptions,
  query: Readonly<Record<string, string>>,
  cookies: Readonly<Record<string, string>>,
): Promise<Answer> => ask(options, { method: 'GET', action: 'callback', query, cookies })
