import { answerApi } from '@/lib/web/kanal-api'
import { galatOpen311, servicesOpen311 } from '@/lib/web/open311'

export const dynamic = 'force-dynamic'

/** What can be reported: one service a topic. */
export async function GET(): Promise<Response> {
  return galatOpen311(await answerApi(servicesOpen311))
}
