import { getTranslations } from 'next-intl/server'
import { exportGalat } from '@/lib/services/impor/export-galat'
import { requirePetugas } from '@/lib/web/session'
import { unduhCsv } from '@/lib/web/unduh-csv'
import { uuidParam } from '@/lib/web/uuid-param'

type Props = Readonly<{ params: Promise<Readonly<{ id: string }>> }>

/** The refused rows with their reasons, in the office's language whatever the page's. */
export async function GET(_request: Request, { params }: Props): Promise<Response> {
  const petugas = await requirePetugas()
  const { id } = await params
  const [isian, t] = await Promise.all([
    getTranslations({ locale: 'id', namespace: 'isian' }),
    getTranslations({ locale: 'id', namespace: 'impor' }),
  ])
  const alasanOf = (key: string) => isian(isian.has(key as never) ? (key as never) : 'umum.wajib')
  return unduhCsv('impor-perlu-diperbaiki', () =>
    exportGalat(petugas, uuidParam(id), alasanOf, { nomor: t('nomorBaris'), alasan: t('alasan') }),
  )
}
