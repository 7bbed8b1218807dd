import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { Masalah, MasukanDiterima } from '@/lib/domain/kanal/jawaban-schema'
import type { Open311Created, Open311Galat, Open311Request, Open311Service } from '@/lib/domain/kanal/open311'
import { TOPIK } from '@/lib/domain/publikasi/pindai'
import { assertBuka } from '@/lib/services/instansi/get-keadaan'
import type { PublikasiPublik } from '@/lib/services/publikasi/list-publik'

const namaTopik = () => getTranslations({ locale: 'id', namespace: 'pilihan.topik' })

/** @throws AppError UNAVAILABLE where nobody takes such requests. */
export async function servicesOpen311(): Promise<readonly Open311Service[]> {
  await assertBuka('SP4N')
  const [topik, t] = await Promise.all([namaTopik(), getTranslations({ locale: 'id', namespace: 'kanal.open311' })])
  return TOPIK.map((code) => ({
    service_code: code,
    service_name: topik(code),
    description: t('keterangan', { topik: topik(code) }),
    metadata: false,
    type: 'realtime',
    keywords: '',
    group: 'SP4N',
  }))
}

/** A published record in the words of the standard; what the publication leaves out stays out. */
export async function toOpen311(row: PublikasiPublik): Promise<Open311Request> {
  const topik = await namaTopik()
  const code = TOPIK.find((known) => known === row.topik) ?? 'LAINNYA'
  return {
    service_request_id: row.nomor ?? '',
    status: 'closed',
    status_notes: row.jawaban,
    service_name: topik(code),
    service_code: code,
    description: row.ringkasan,
    agency_responsible: null,
    requested_datetime: null,
    updated_datetime: row.tayangAt?.toISOString() ?? null,
    address: null,
    lat: null,
    long: null,
    media_url: null,
    bulan_terima: row.bulanTerima.toISOString().slice(0, 7),
  }
}

export async function createdOpen311({ nomorTiket, kodeAkses, alamatLacak }: MasukanDiterima): Promise<readonly Open311Created[]> {
  const t = await getTranslations({ locale: 'id', namespace: 'kanal.open311' })
  return [{ token: nomorTiket, kode_akses: kodeAkses, service_notice: t('pemberitahuan', { alamat: alamatLacak }), account_id: null }]
}

/** A refusal as GeoReport v2 writes it, a list of code and description; any other answer as it is. */
export async function galatOpen311(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  const { status, title, detail, kesalahan = [] } = (await answer.json()) as Masalah
  const lines = kesalahan.length > 0 ? kesalahan.map(({ kolom, pesan }) => `${kolom}: ${pesan}`) : [`${title}. ${detail}`]
  const retry = answer.headers.get('Retry-After')
  const galat: Open311Galat = lines.map((description) => ({ code: status, description }))
  return Response.json(galat, { status, headers: retry === null ? {} : { 'Retry-After': retry } })
}
