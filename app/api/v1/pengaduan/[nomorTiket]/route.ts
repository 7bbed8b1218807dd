import { KEPALA_KANAL } from '@/lib/domain/kanal/tanda-tangan'
import { getStatusMasukan } from '@/lib/services/kanal/get-status-masukan'
import { answerApi } from '@/lib/web/kanal-api'

export const dynamic = 'force-dynamic'

type Props = Readonly<{ params: Promise<Readonly<{ nomorTiket: string }>> }>

/** Where a report stands, for whoever holds its number and its code; the code never stands in an address. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  const { nomorTiket } = await params
  return answerApi(() => getStatusMasukan(nomorTiket, request.headers.get(KEPALA_KANAL.kodeAkses) ?? ''), { WRONG_CREDENTIALS: 'STATUS' })
}
