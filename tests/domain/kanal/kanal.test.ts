import { describe, expect, it } from '@jest/globals'
import { judulDari, masukanSchema, laporanOf } from '@/lib/domain/kanal/masukan-schema'
import { masukanDariOpen311 } from '@/lib/domain/kanal/open311'
import { openapiOf } from '@/lib/domain/kanal/openapi'
import { isDalamJendela, isKunciIdempotensi } from '@/lib/domain/kanal/tanda-tangan'

const AT = new Date('2026-11-25T03:00:00Z')
const judge = (badan: unknown) => masukanSchema('2026-11-25', AT).safeParse(badan)

describe('a message without a title', () => {
  it('gets its first line, or as many whole words as fit', () => {
    expect(judulDari('Lampu padam di pasar\nSudah tiga malam.')).toBe('Lampu padam di pasar')
    expect(judulDari('Tolong\nlampu jalan padam')).toBe('Tolong lampu jalan padam')
    const panjang = judulDari('jalan rusak '.repeat(30))
    expect([panjang.length <= 100, panjang.endsWith('rusak') || panjang.endsWith('jalan')]).toEqual([true, true])
    expect(judulDari('x'.repeat(200))).toHaveLength(100)
  })

  it('is a complaint of today', () => {
    const masukan = judge({ isi: 'Lampu jalan di depan pasar padam.' })
    expect(masukan.data && laporanOf(masukan.data, '2026-11-25')).toEqual({
      jenisLaporan: 'PENGADUAN',
      judul: 'Lampu jalan di depan pasar padam.',
      isi: 'Lampu jalan di depan pasar padam.',
      topik: '',
      unitId: '',
      lokasi: '',
      anonim: false,
      rahasia: false,
      tanggalKejadian: '2026-11-25',
    })
  })
})

describe('what a channel sends', () => {
  const isi = 'Lampu jalan di depan pasar padam.'
  it.each([
    ['a field nobody knows', { isi, nama: 'Budi' }, 'badan.asing'],
    ['a flag that is no JSON flag', { isi, rahasia: '1' }, 'rahasia.salah'],
    ['a time without a zone', { isi, diterimaAt: '2026-11-25T03:00:00' }, 'diterimaAt.salah'],
    ['a time to come', { isi, diterimaAt: '2026-11-25T11:00:00+07:00' }, 'diterimaAt.depan'],
    ['a time long ago', { isi, diterimaAt: '2026-10-01T00:00:00Z' }, 'diterimaAt.lama'],
    ['no object', 'teks', 'badan.salah'],
  ])('is refused with %s', (_what, badan, message) => {
    expect(judge(badan).error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})

describe('a signature', () => {
  it('holds within five minutes of the server, and its time is nothing but digits', () => {
    const detik = AT.getTime() / 1000
    expect([detik, detik - 300, detik + 300].every((waktu) => isDalamJendela(String(waktu), AT))).toBe(true)
    expect([String(detik - 301), String(detik + 301), '', 'x', '-1', '1e9'].some((waktu) => isDalamJendela(waktu, AT))).toBe(false)
  })

  it('is bound to a key of eight characters or more without spaces', () => {
    expect(['12345678', 'a'.repeat(128)].every(isKunciIdempotensi)).toBe(true)
    expect(['1234567', 'a'.repeat(129), 'ada spasi', 'baris\nbaru1', 'héééééééé'].some(isKunciIdempotensi)).toBe(false)
  })
})

describe('a report in the words of Open311', () => {
  it('needs a place, and leaves everything of a person where it is', () => {
    const fields = (values: Record<string, string>) => masukanDariOpen311(new URLSearchParams(values))
    const satu = { service_code: 'JALAN', description: 'Jalan berlubang', email: 'budi@contoh.test', first_name: 'Budi', phone: '0812' }
    expect(fields(satu)).toBeNull()
    expect(fields({ ...satu, lat: '-1.83', long: 'x' })).toBeNull()
    expect(fields({ ...satu, lat: '-1.83', long: '109.98' })).toEqual({ isi: 'Jalan berlubang', topik: 'JALAN', lokasi: '-1.83, 109.98' })
    expect(fields({ ...satu, address_string: ' Jalan Merdeka ' })).toEqual({
      isi: 'Jalan berlubang',
      topik: 'JALAN',
      lokasi: 'Jalan Merdeka',
    })
  })
})

describe('the OpenAPI document', () => {
  it('is made from the schemas: what they judge stands in it', () => {
    const paths = openapiOf('2026-11-25', AT, 'https://contoh.test').paths as Record<
      string,
      { post: { requestBody: { content: Record<string, { schema: Record<string, unknown> }> } } }
    >
    const schema = paths['/api/v1/pengaduan']?.post.requestBody.content['application/json']?.schema
    expect(schema).toMatchObject({
      type: 'object',
      required: ['isi'],
      additionalProperties: false,
      properties: { isi: { type: 'string', minLength: 1, maxLength: 10_000 } },
    })
    expect(Object.keys(schema?.properties as object)).toEqual(Object.keys(masukanSchema('2026-11-25', AT).shape))
  })
})
