import 'server-only'
import { openapiOf } from '@/lib/domain/kanal/openapi'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { now } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'

/** The document as of today, for its dates must be ones the server takes. */
export function getOpenapi() {
  const at = now()
  return openapiOf(officeDate(at), at, env().appUrl)
}
