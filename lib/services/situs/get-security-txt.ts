import 'server-only'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'

/** Milliseconds the text is good for; it is made anew at each request, so that it never runs out under a site that runs. */
const BERLAKU = 180 * 86_400_000

/** RFC 9116: the office's own page of contacts, for each government has its own. */
export function getSecurityTxt(): string {
  const { appUrl } = env()
  return [
    `Contact: ${appUrl}/kontak`,
    `Expires: ${new Date(now().getTime() + BERLAKU).toISOString()}`,
    'Preferred-Languages: id, en',
    `Canonical: ${appUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
