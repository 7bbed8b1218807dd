import { masalah } from '@/lib/web/masalah'
import { galatOpen311 } from '@/lib/web/open311'

/** The parts of the standard that are not here: discovery, XML, one service. */
export async function GET(): Promise<Response> {
  return galatOpen311(await masalah('NOT_FOUND'))
}
