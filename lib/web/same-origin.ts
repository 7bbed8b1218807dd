import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/infra/env'

export type Origin = 'same' | 'foreign' | 'unknown'

/**
 * Where a post came from. The browser's own word (Sec-Fetch-Site) counts first, then Origin against the configured
 * host; forwarded headers are not asked, for a client can write them.
 */
export async function requestOrigin(): Promise<Origin> {
  const list = await headers()
  const site = list.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin' ? 'same' : 'foreign'
  const origin = list.get('origin')
  if (origin === null) return 'unknown'
  return URL.canParse(origin) && new URL(origin).host === new URL(env().appUrl).host ? 'same' : 'foreign'
}
