import { listOpen311 } from '@/lib/services/kanal/list-open311'
import { receiveOpen311 } from '@/lib/services/kanal/receive-open311'
import { answerApi, answerKanal } from '@/lib/web/kanal-api'
import { createdOpen311, galatOpen311, toOpen311 } from '@/lib/web/open311'

export const dynamic = 'force-dynamic'

/** Published reports only. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams
  const saring = { topik: query.get('service_code') ?? '', halaman: Number(query.get('page')), perHalaman: Number(query.get('page_size')) }
  return galatOpen311(await answerApi(async () => Promise.all((await listOpen311(saring)).map(toOpen311))))
}

/** A report, signed as docs/api.md says; `api_key` repeats the id of the key. */
export async function POST(request: Request): Promise<Response> {
  return galatOpen311(await answerKanal(request, async (permintaan) => createdOpen311(await receiveOpen311(permintaan))))
}
