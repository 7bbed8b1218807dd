import type { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { exportRekapXlsx } from '@/lib/services/rekap/export-rekap-xlsx'
import { requirePetugas } from '@/lib/web/session'
import { unduhRekap } from '@/lib/web/unduh-rekap'

/** The recap as xlsx, in the office's language whatever the page's. */
export async function GET(request: Request): Promise<NextResponse> {
  const t = await getTranslations({ locale: 'id' })
  const kata: Kata = (kode, nilai) => t(kode as never, nilai as never)
  return unduhRekap(request, await requirePetugas(), kata, {
    akhiran: 'xlsx',
    jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buat: exportRekapXlsx,
  })
}
