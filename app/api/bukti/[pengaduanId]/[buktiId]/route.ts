import { readBukti } from '@/lib/services/bukti/read-bukti'
import { getPetugas } from '@/lib/web/session'
import { leadTo, sendBukti } from '@/lib/web/unduh-bukti'

type Context = Readonly<{ params: Promise<Readonly<{ pengaduanId: string; buktiId: string }>> }>

/** One evidence file, for a signed-in handler of its case. `?lihat` marks a look inside the case instead of a download. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const petugas = await getPetugas()
  if (!petugas) return leadTo('/masuk')
  const { pengaduanId, buktiId } = await params
  const cara = new URL(request.url).searchParams.has('lihat') ? 'LIHAT_BUKTI' : 'UNDUH_BUKTI'
  return sendBukti(() => readBukti(petugas, pengaduanId, buktiId, cara))
}
