import * as z from 'zod'
import { TOPIK } from '@/lib/domain/publikasi/pindai'

/** GeoReport v2, JSON only. A service is a topic; what is published is read, never a case. */
export const open311ServiceSchema = z.strictObject({
  service_code: z.enum(TOPIK),
  service_name: z.string(),
  description: z.string(),
  metadata: z.literal(false),
  type: z.literal('realtime'),
  keywords: z.string(),
  group: z.string(),
})
export type Open311Service = z.infer<typeof open311ServiceSchema>

export const open311RequestSchema = z.strictObject({
  service_request_id: z.string().meta({ description: 'Nomor publikasi, bukan nomor tiket.' }),
  status: z.literal('closed'),
  status_notes: z.string().nullable().meta({ description: 'Tanggapan.' }),
  service_name: z.string(),
  service_code: z.string(),
  description: z.string(),
  agency_responsible: z.null(),
  requested_datetime: z.null().meta({ description: 'Tidak ditayangkan; bulannya ada pada bulan_terima.' }),
  updated_datetime: z.iso.datetime().nullable(),
  address: z.null(),
  lat: z.null(),
  long: z.null(),
  media_url: z.null(),
  bulan_terima: z.string().meta({ pattern: '^\\d{4}-\\d{2}$' }),
})
export type Open311Request = z.infer<typeof open311RequestSchema>

export const open311CreatedSchema = z.strictObject({
  token: z.string().meta({ description: 'Nomor tiket.' }),
  kode_akses: z.string().meta({ description: 'Rahasia pelapor; teruskan kepadanya dan jangan disimpan.' }),
  service_notice: z.string(),
  account_id: z.null(),
})
export type Open311Created = z.infer<typeof open311CreatedSchema>

/** A refusal as GeoReport v2 writes it, one line a fault. */
export const open311GalatSchema = z.array(
  z.strictObject({ code: z.number().int().meta({ description: 'Status HTTP.' }), description: z.string() }),
)
export type Open311Galat = z.infer<typeof open311GalatSchema>

/** Fields of the standard that are read. Those of a person (email, first_name, phone, device_id, ...) are left where they are. */
export const open311BodySchema = z.object({
  api_key: z.string().meta({ description: 'ID kunci, sama dengan kepala X-Kanal-Id.' }),
  service_code: z.enum(TOPIK),
  description: z.string().meta({ minLength: 1, maxLength: 10_000 }),
  address_string: z.string().optional().meta({ maxLength: 300 }),
  lat: z.string().optional(),
  long: z.string().optional(),
})

const isKoordinat = (text: string, limit: number) => /^-?\d{1,3}(\.\d{1,12})?$/.test(text) && Math.abs(Number(text)) <= limit

/** Where it happened, or null when nobody said so. */
function lokasiOf(fields: URLSearchParams): string | null {
  const address = fields.get('address_string')?.trim() ?? ''
  const [lat, long] = [fields.get('lat') ?? '', fields.get('long') ?? '']
  const titik = isKoordinat(lat, 90) && isKoordinat(long, 180) ? `${lat}, ${long}` : ''
  const lokasi = [address, titik].filter((part) => part !== '').join(' ')
  return lokasi === '' ? null : lokasi
}

/** A report in the words of GeoReport v2 as the intake API knows it; null without a place, which the standard asks for. */
export function masukanDariOpen311(fields: URLSearchParams): Readonly<Record<string, string>> | null {
  const lokasi = lokasiOf(fields)
  return lokasi === null ? null : { isi: fields.get('description') ?? '', topik: fields.get('service_code') || 'TIDAK_ADA', lokasi }
}
