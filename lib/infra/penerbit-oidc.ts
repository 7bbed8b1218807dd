import 'server-only'
import http from 'node:http'
import https from 'node:https'
import { once } from 'node:events'
import { json } from 'node:stream/consumers'
import * as z from 'zod'
import { boundedAgentFor } from './bounded-agent'

const PATIENCE_MS = 2_500
const papersSchema = z.object({ issuer: z.string() })

/** Where an OpenID Connect provider keeps its papers (OpenID Connect Discovery 1.0, 4). */
export const papersOf = (issuer: string): string => `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`

/** Does whoever answers at this address name itself as it was set up here? @throws Error when nobody answers, or not with its papers. */
export async function isPenerbitSama(issuer: string): Promise<boolean> {
  const address = papersOf(issuer)
  const { get } = address.startsWith('https:') ? https : http
  const request = get(address, { agent: boundedAgentFor(address), timeout: PATIENCE_MS, headers: { accept: 'application/json' } })
  request.once('timeout', () => request.destroy(new Error('late')))
  // It may still break off once its answer has begun; whoever reads the answer hears of that there.
  request.on('error', () => undefined)
  const [response] = (await once(request, 'response')) as [http.IncomingMessage]
  if (response.statusCode !== 200) {
    request.destroy()
    throw new Error(`status ${response.statusCode}`)
  }
  return papersSchema.parse(await json(response)).issuer === issuer
}
