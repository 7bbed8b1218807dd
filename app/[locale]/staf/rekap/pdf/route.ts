import type { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { exportRekapPdf } from '@/lib/services/rekap/export-rekap-pdf'
import { requirePetugas } from '@/lib/web/session'
import { unduhRekap } from '@/lib/web/unduh-rekap'

/** The recap as pdf, in the office's language whatever the page's. */
export async function GET(request: Request): Promise<NextResponse> {
  const t = await getTranslations({ locale: 'id' })
  const kata: Kata = (kode, nilai) => t(kode as never, nilai as never)
  return unduhRekap(request, await requirePetugas(), kata, { akhiran: 'pdf', jenis: 'application/pdf', buat: exportRekapPdf })
}
