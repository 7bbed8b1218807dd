import { receiveMasukan } from '@/lib/services/kanal/receive-masukan'
import { answerKanal } from '@/lib/web/kanal-api'

export const dynamic = 'force-dynamic'

/** An SP4N report from an SMS gateway or an app; see docs/api.md for the signature. */
export async function POST(request: Request): Promise<Response> {
  return answerKanal(request, (permintaan) => receiveMasukan(permintaan))
}
