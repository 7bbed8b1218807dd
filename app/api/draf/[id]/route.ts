import { getKunciDraf } from '@/lib/services/draf/get-kunci-draf'

export const dynamic = 'force-dynamic'

type Context = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

/** The server's half of typed text: a key that opens nothing without what lies in the tab, and the other way round. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const kunci = getKunciDraf((await params).id)
  return Response.json(kunci ?? { kode: 'NOT_FOUND' }, { status: kunci ? 200 : 404, headers: { 'Cache-Control': 'no-store' } })
}
