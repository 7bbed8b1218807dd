import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { exportJejakCsv } from '@/lib/services/audit/list-jejak'
import { requirePetugas } from '@/lib/web/session'
import { unduhCsv } from '@/lib/web/unduh-csv'

/** The trail as the filter in the address wants it, in the office's language whatever the page's. */
export async function GET(request: Request): Promise<Response> {
  const petugas = await requirePetugas()
  const query = Object.fromEntries(new URL(request.url).searchParams)
  const t = await getTranslations({ locale: 'id' })
  const kata: Kata = (kode, nilai) => t(kode as never, nilai as never)
  return unduhCsv('jejak-audit', () => exportJejakCsv(petugas, query, kata))
}
