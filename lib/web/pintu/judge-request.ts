import 'server-only'
import { isIP } from 'node:net'
import type { IncomingHttpHeaders } from 'node:http'
import { cleanText } from '@/lib/domain/teks/clean'

const PATH_LONGEST = 1_000
const QUERY_LONGEST = 4_000
const QUERY_MOST = 100

/** What must not stand in a path even when it is written as `%00`. */
const showsNothing = (text: string) => cleanText(text) !== text.normalize('NFC')

function isPath(path: string): boolean {
  try {
    return path.startsWith('/') && path.length <= PATH_LONGEST && !showsNothing(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** Every parameter cleaned; the same text when there was nothing to clean, so that an address is not rewritten for nothing. */
function cleanQuery(query: string): string | null {
  if (query.length > QUERY_LONGEST) return null
  try {
    decodeURIComponent(query.replaceAll('+', ' '))
  } catch {
    return null
  }
  const parameters = [...new URLSearchParams(query)]
  if (parameters.length > QUERY_MOST) return null
  const clean = parameters.map(([name, value]) => [cleanText(name), cleanText(value)] as const)
  const changed = clean.some(([name, value], index) => name !== parameters[index]?.[0] || value !== parameters[index]?.[1])
  return changed ? new URLSearchParams(clean.map(([name, value]) => [name, value])).toString() : query
}

/** The address with every parameter cleaned; null for one that cannot be read or is no path of ours. */
export function cleanAddress(url: string): string | null {
  const [path = '', ...rest] = url.split('?')
  if (!isPath(path)) return null
  if (rest.length === 0) return path
  const query = cleanQuery(rest.join('?'))
  return query === null ? null : `${path}?${query}`
}

/** True for a post from another site. The browser's own word counts first; whoever says nothing is judged by the service. */
export function isForeign(headers: IncomingHttpHeaders, appHost: string): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return true
  const { origin } = headers
  if (origin === undefined) return false
  if (!URL.canParse(origin)) return true
  const { host } = new URL(origin)
  return host !== appHost && host !== headers.host
}

const LOCAL = /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i
const plain = (address: string) => address.replace(/^::ffff:/i, '')

/** An address as limits count it: an IPv6 network of one household is one source. */
function sourceOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const groups = head.split(':').filter((group) => group !== '')
  const rest = (tail ?? '').split(':').filter((group) => group !== '')
  const full = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest]
  return full.slice(0, 4).join(':')
}

/** Where a request came from. A proxy is believed only when it stands on this machine or in its own network. */
export function sourceOfRequest(remote: string | undefined, headers: IncomingHttpHeaders): string {
  const peer = plain(remote ?? '')
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').at(-1)?.trim() ?? ''
  return sourceOf(LOCAL.test(peer) && isIP(forwarded) !== 0 ? plain(forwarded) : peer)
}
