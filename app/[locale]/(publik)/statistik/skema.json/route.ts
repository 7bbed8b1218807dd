import { getSkemaData } from '@/lib/services/rekap/get-data-terbuka'
import { unduhSkema } from '@/lib/web/unduh-data'

export const dynamic = 'force-dynamic'

type Props = Readonly<{ params: Promise<{ locale: string }> }>

/** What data.json looks like, as JSON Schema. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  return unduhSkema(request, (await params).locale, getSkemaData)
}
