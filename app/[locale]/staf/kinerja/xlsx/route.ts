import type { NextResponse } from 'next/server'
import { getTranslations } from 'next-intl/server'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { bacaSaringKinerja } from '@/lib/domain/rekap/kinerja'
import { exportKinerja } from '@/lib/services/rekap/export-kinerja'
import { requirePetugas } from '@/lib/web/session'
import { unduh } from '@/lib/web/unduh-buku'

/** The figures of a year as a workbook, in the office's language whatever the page's. */
export async function GET(request: Request): Promise<NextResponse> {
  const petugas = await requirePetugas()
  const t = await getTranslations({ locale: 'id' })
  const kata: Kata = (kode, nilai) => t(kode as never, nilai as never)
  const saring = bacaSaringKinerja(Object.fromEntries(new URL(request.url).searchParams))
  return unduh({
    akhiran: 'xlsx',
    jenis: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    tolak: (key) => kata(`kinerja.tolak.${key}`),
    buat: () => exportKinerja(petugas, saring, kata),
  })
}
