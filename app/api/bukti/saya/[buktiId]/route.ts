import { readBuktiSaya } from '@/lib/services/bukti/read-bukti-saya'
import { getLacakSession } from '@/lib/web/pelapor-session'
import { leadTo, sendBukti } from '@/lib/web/unduh-bukti'

type Context = Readonly<{ params: Promise<Readonly<{ buktiId: string }>> }>

/** One of his own files, for the reporter who has his case open on this device. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const pengaduanId = await getLacakSession()
  if (pengaduanId === null) return leadTo('/lacak')
  const { buktiId } = await params
  return sendBukti(() => readBuktiSaya(pengaduanId, buktiId))
}
