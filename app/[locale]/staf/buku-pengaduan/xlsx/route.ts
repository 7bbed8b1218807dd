import type { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { exportXlsx } from '@/lib/services/buku/export-xlsx'
import { requirePetugas } from '@/lib/web/session'
import { unduhBuku } from '@/lib/web/unduh-buku'

/** The filtered register as xlsx, in the office's language whatever the page's. */
export async function GET(request: Request): Promise<NextResponse> {
  const t = await getTranslations({ locale: 'id' })
  const kata: Kata = (kode, nilai) => t(kode as never, nilai as never)
  return unduhBuku(request, await requirePetugas(), kata, {
    akhiran: 'xlsx',
    jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buat: exportXlsx,
  })
}
