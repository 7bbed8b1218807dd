import { getDataCsv } from '@/lib/services/rekap/get-data-terbuka'
import { unduhData } from '@/lib/web/unduh-data'

export const dynamic = 'force-dynamic'

type Props = Readonly<{ params: Promise<{ locale: string }> }>

/** The public figures for table programs. */
export async function GET(request: Request, { params }: Props): Promise<Response> {
  return unduhData(request, (await params).locale, { akhiran: 'csv', jenis: 'text/csv', buat: getDataCsv })
}
