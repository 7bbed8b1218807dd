import { describe, expect, it } from '@jest/globals'
import { AMPLOP_BYTES, packAmplop, unpackAmplop } from '@/lib/domain/identitas/amplop'
import { FIELD_IDENTITAS } from '@/lib/domain/lapor/field-tersegel'

const ID = 'a'.repeat(32)
const AT = '2026-11-24T02:00:00.000Z'
const TOKEN = '5'.repeat(64)
const pack = (data: Readonly<Record<string, string>>) => packAmplop({ pengaduanId: ID, at: AT, data, token: TOKEN })
const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('an identity packed for its envelope', () => {
  it('has one size, whoever it is', () => {
    const answers: readonly Record<string, string>[] = [{}, { nama: 'A' }, { nama: 'Ы'.repeat(100), alamat: '𝔸'.repeat(300) }]
    for (const data of answers) {
      expect(pack(data)).toHaveLength(AMPLOP_BYTES)
    }
  })

  it('holds the longest answers the form allows', () => {
    const longest = {
      nama: 100,
      nik: 16,
      tanpaNik: 120,
      jenisKelamin: 9,
      pekerjaan: 20,
      telepon: 14,
      email: 254,
      alamat: 300,
      kecamatan: 20,
      desa: 20,
    }
    const data = Object.fromEntries(FIELD_IDENTITAS.map((field) => [field, '𝔸'.repeat(longest[field])]))
    expect(pack(data)).toHaveLength(AMPLOP_BYTES)
  })

  it('is refused rather than cut when it does not fit', () => {
    expect(() => pack({ alamat: 'a'.repeat(AMPLOP_BYTES) })).toThrow(RangeError)
  })

  it('comes back as it went in', () => {
    expect(unpackAmplop(pack({ nama: 'Siti "Aini" 🐞' }), ID)).toEqual({
      v: 1,
      pengaduanId: ID,
      field: 'identitas',
      at: AT,
      data: { nama: 'Siti "Aini" 🐞' },
      token: TOKEN,
    })
  })

  it('does not open for another case', () => {
    expect(() => unpackAmplop(pack({}), 'b'.repeat(32))).toThrow('BINDING')
  })

  it.each([
    ['another version', { v: 2, pengaduanId: ID, field: 'identitas', at: AT, data: {} }],
    ['another field', { v: 1, pengaduanId: ID, field: 'pesan', at: AT, data: {} }],
    ['values that are no text', { v: 1, pengaduanId: ID, field: 'identitas', at: AT, data: { nama: 1 } }],
    ['no case', { v: 1, field: 'identitas', at: AT, data: {} }],
  ])('of %s is refused', (_, value) => {
    expect(() => unpackAmplop(bytesOf(JSON.stringify(value)), ID)).toThrow()
  })

  it('that is no JSON is refused', () => {
    expect(() => unpackAmplop(bytesOf('bukan'), ID)).toThrow()
  })
})
