import * as z from 'zod'
import { masukanDiterimaSchema, masalahSchema, statusMasukanSchema } from './jawaban-schema'
import { masukanSchema } from './masukan-schema'
import { open311BodySchema, open311CreatedSchema, open311GalatSchema, open311RequestSchema, open311ServiceSchema } from './open311'

type Json = Readonly<Record<string, unknown>>

/** The schema of an answer, or with 'input' of what may be sent. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io })
  return rest
}

const answer = (description: string, schema: z.ZodType): Json => ({
  description,
  content: { 'application/json': { schema: jsonSchema(schema) } },
})
const refusalsAs =
  (jenis: string, schema: z.ZodType) =>
  (texts: Readonly<Record<number, string>>): Json =>
    Object.fromEntries(
      Object.entries(texts).map(([status, description]) => [status, { description, content: { [jenis]: { schema: jsonSchema(schema) } } }]),
    )
const refusals = refusalsAs('application/problem+json', masalahSchema)
const refusalsOpen311 = refusalsAs('application/json', open311GalatSchema)

const param = (where: string, name: string, example: string, description: string): Json => ({
  name,
  in: where,
  required: true,
  description,
  schema: { type: 'string' },
  example,
})
const optional = (name: string, example: string, description: string): Json => ({
  ...param('query', name, example, description),
  required: false,
})

const IDEMPOTENSI = param(
  'header',
  'Idempotency-Key',
  'sms-20261125-000147',
  'Satu kunci untuk satu pesan, 8 sampai 128 karakter tanpa spasi. Pesan yang sama dikirim ulang dengan kunci yang sama.',
)
const TANDA_TANGAN = [{ kanalId: [], kanalWaktu: [], kanalTandaTangan: [] }]
const TOLAK_TULIS = {
  400: 'Badan tidak utuh',
  401: 'Tanda tangan atau waktu tidak cocok',
  409: 'Idempotency-Key sudah dipakai untuk isi lain',
  413: 'Badan lebih dari 64 KB',
  422: 'Isian belum benar',
  429: 'Lebih dari 60 permintaan dalam satu menit',
  503: 'Belum dapat diproses',
}

function kirim(today: string, at: Date): Json {
  const examples = {
    sms: { summary: 'Pesan dari gerbang SMS', value: { isi: 'Lampu jalan di depan pasar padam sejak tiga malam yang lalu.' } },
    aplikasi: {
      summary: 'Laporan lengkap dari aplikasi',
      value: {
        jenisLaporan: 'ASPIRASI',
        judul: 'Trotoar di depan sekolah',
        isi: 'Mohon dibuatkan trotoar di depan sekolah agar murid aman berjalan kaki.',
        tanggalKejadian: today,
        topik: 'JALAN',
        lokasi: 'Jalan Merdeka',
        samaran: 'pelanduk_jalan',
        anonim: false,
        rahasia: false,
      },
    },
  }
  return {
    operationId: 'kirimPengaduan',
    summary: 'Mengirim laporan SP4N',
    security: TANDA_TANGAN,
    parameters: [IDEMPOTENSI],
    requestBody: { required: true, content: { 'application/json': { schema: jsonSchema(masukanSchema(today, at), 'input'), examples } } },
    responses: { 201: answer('Diterima', masukanDiterimaSchema), ...refusals(TOLAK_TULIS) },
  }
}

const STATUS: Json = {
  operationId: 'bacaPengaduan',
  summary: 'Membaca keadaan laporan dengan nomor tiket dan kode akses',
  parameters: [
    param('path', 'nomorTiket', 'SP4N-7K3M-9QX4', 'Nomor tiket pada tanda terima.'),
    param('header', 'X-Kode-Akses', '4TDH-8RW2-M6KC-Q1Z7', 'Kode akses pada tanda terima.'),
  ],
  responses: {
    200: answer('Keadaan laporan', statusMasukanSchema),
    ...refusals({ 404: 'Nomor dan kode tidak cocok', 503: 'Belum dapat diproses' }),
  },
}

const OPEN311_CONTOH = {
  api_key: '{X-Kanal-Id}',
  service_code: 'JALAN',
  description: 'Jalan berlubang cukup dalam di tikungan dekat jembatan.',
  address_string: 'Jalan Gatot Subroto, dekat jembatan',
}

const OPEN311: Json = {
  '/api/open311/v2/services.json': {
    get: {
      operationId: 'open311Services',
      summary: 'Open311: layanan',
      responses: { 200: answer('Layanan', z.array(open311ServiceSchema)), ...refusalsOpen311({ 503: 'Belum dapat diproses' }) },
    },
  },
  '/api/open311/v2/requests.json': {
    get: {
      operationId: 'open311Requests',
      summary: 'Open311: laporan yang ditayangkan',
      parameters: [
        optional('service_code', 'JALAN', 'Topik'),
        optional('page', '1', 'Halaman'),
        optional('page_size', '20', 'Paling banyak 100'),
      ],
      responses: { 200: answer('Laporan', z.array(open311RequestSchema)) },
    },
    post: {
      operationId: 'open311Kirim',
      summary: 'Open311: mengirim laporan',
      security: TANDA_TANGAN,
      parameters: [IDEMPOTENSI],
      requestBody: {
        required: true,
        content: {
          'application/x-www-form-urlencoded': {
            schema: jsonSchema(open311BodySchema, 'input'),
            examples: { jalan: { summary: 'Jalan berlubang', value: OPEN311_CONTOH } },
          },
        },
      },
      responses: { 201: answer('Diterima', z.array(open311CreatedSchema)), ...refusalsOpen311(TOLAK_TULIS) },
    },
  },
  '/api/open311/v2/requests/{service_request_id}.json': {
    get: {
      operationId: 'open311Request',
      summary: 'Open311: satu laporan yang ditayangkan',
      parameters: [param('path', 'service_request_id', 'P-2026-0001', 'Nomor publikasi.')],
      responses: { 200: answer('Laporan', z.array(open311RequestSchema)), ...refusalsOpen311({ 404: 'Tidak ditayangkan' }) },
    },
  },
}

const key = (name: string, description: string): Json => ({ type: 'apiKey', in: 'header', name, description })

/** The OpenAPI 3.1 document of the site, made from the schemas that judge its requests and answers. */
export function openapiOf(today: string, at: Date, alamat: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: 'Kumbang: kanal SP4N', version: '1', description: 'Cara menandatangani permintaan ada di docs/api.md.' },
    servers: [{ url: alamat }],
    paths: { '/api/v1/pengaduan': { post: kirim(today, at) }, '/api/v1/pengaduan/{nomorTiket}': { get: STATUS }, ...OPEN311 },
    components: {
      securitySchemes: {
        kanalId: key('X-Kanal-Id', 'ID kunci kanal.'),
        kanalWaktu: key('X-Kanal-Waktu', 'Detik sejak 1 Januari 1970; selisih paling banyak lima menit.'),
        kanalTandaTangan: key(
          'X-Kanal-Tanda-Tangan',
          'HMAC-SHA256 heksadesimal atas waktu, metode, jalur, Idempotency-Key, dan badan, dipisahkan baris baru.',
        ),
      },
    },
  }
}
