import { getOpen311 } from '@/lib/services/kanal/list-open311'
import { answerApi } from '@/lib/web/kanal-api'
import { galatOpen311, toOpen311 } from '@/lib/web/open311'

export const dynamic = 'force-dynamic'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

/** One published report by the number of its publication: /requests/P-2026-0147.json */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const nomor = (await params).id.replace(/\.json$/, '')
  return galatOpen311(await answerApi(async () => [await toOpen311(await getOpen311(nomor))]))
}
