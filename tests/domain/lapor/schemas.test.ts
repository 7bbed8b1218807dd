import { describe, expect, it } from '@jest/globals'
import type * as z from 'zod'
import { identitasSchema } from '@/lib/domain/lapor/identitas-schema'
import { keberatanSchema } from '@/lib/domain/lapor/materi-schema'
import { materiSchema } from '@/tests/builders/judge'
import { ALASAN_TANPA_BUKTI, JENIS_DUGAAN, PEKERJAAN } from '@/lib/domain/lapor/pilihan'
import { IDENTITAS_DIISI, MATERI_DIISI } from '@/tests/builders/formulir'

/** Message of each field at fault, first one first. */
function faults(schema: z.ZodType, input: Readonly<Record<string, unknown>>): Record<string, string> {
  const result = schema.safeParse(input)
  if (result.success) return {}
  const found: Record<string, string> = {}
  for (const issue of result.error.issues) found[String(issue.path[0])] ??= issue.message
  return found
}

const without = (input: object, field: string) => Object.fromEntries(Object.entries(input).filter(([key]) => key !== field))
const long = (length: number) => 'a'.repeat(length)

describe('the identity part', () => {
  it('accepts what is filled in right, and normalises it', () => {
    expect(identitasSchema.parse({ ...IDENTITAS_DIISI, nama: '  Pelapor Contoh Satu ', nik: '6201 9901 0190 0001' })).toEqual({
      ...IDENTITAS_DIISI,
      telepon: '+6281100000012',
    })
  })

  it.each([
    ['nama', 'nama.wajib'],
    ['nik', 'nik.wajib'],
    ['jenisKelamin', 'jenisKelamin.wajib'],
    ['pekerjaan', 'pekerjaan.wajib'],
    ['telepon', 'telepon.wajib'],
    ['alamat', 'alamat.wajib'],
    ['kecamatan', 'kecamatan.wajib'],
    ['desa', 'desa.wajib'],
  ])('asks for %s, missing or empty', (field, key) => {
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, [field]: '' })).toEqual({ [field]: key })
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, [field]: ' \u00a0\t' })).toHaveProperty(field)
    expect(faults(identitasSchema, without(IDENTITAS_DIISI, field))).toHaveProperty(field)
  })

  it('takes a reason instead of a NIK, and still judges a NIK beside it', () => {
    const tanpa = { ...IDENTITAS_DIISI, nik: '', tanpaNik: ' Paspor X 1234567 ' }
    expect(identitasSchema.parse(tanpa)).toMatchObject({ nik: '', tanpaNik: 'Paspor X 1234567' })
    expect(faults(identitasSchema, { ...tanpa, nik: '123' })).toEqual({ nik: 'nik.panjang' })
    expect(faults(identitasSchema, { ...tanpa, tanpaNik: long(121) })).toHaveProperty('tanpaNik', 'tanpaNik.panjang')
  })

  it.each([
    ['nama', long(101), 'nama.panjang'],
    ['nama', '0811 22', 'nama.salah'],
    ['nama', '.-', 'nama.salah'],
    ['nik', '123', 'nik.panjang'],
    ['nik', '6201993201900001', 'nik.tanggal'],
    ['nik', '6201990101900000', 'nik.nomor'],
    ['telepon', '12345', 'telepon.salah'],
    ['email', 'bukan surel', 'email.salah'],
    ['email', `${long(250)}@a.id`, 'email.panjang'],
    ['alamat', 'Jl', 'alamat.pendek'],
    ['alamat', long(301), 'alamat.panjang'],
    ['jenisKelamin', 'LAIN', 'jenisKelamin.wajib'],
    ['pekerjaan', 'PRESIDEN', 'pekerjaan.wajib'],
    ['desa', '62.01.02.2001', 'desa.salah'],
    ['kecamatan', long(21), 'kecamatan.panjang'],
  ])('refuses %s = %j with %s', (field, value, key) => {
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, [field]: value })[field]).toBe(key)
  })

  it.each([
    "Siti Nur'aini",
    'M. Yusuf, S.H.',
    'André Hutapea-Sinaga',
    'Ni Luh Putu',
    'A',
    'Maria 2',
    'Nguyễn Thị Hằng',
    '陈美玲',
    'Ahmad bin/Abdullah',
  ])('knows %s as a name', (nama) => {
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, nama })).toEqual({})
  })

  it('takes answers as phones and office programs write them', () => {
    const pasted = {
      ...IDENTITAS_DIISI,
      nama: '\u200bSiti\u00a0Nur\u2011Aini ',
      nik: '6201\u00a09901\u20110190\u20090001\u200e',
      telepon: '\u202a+62\u00a0811\u20110000\u20110012\u202c',
      email: ' siti@contoh.test\u00a0',
    }
    expect(identitasSchema.parse(pasted)).toMatchObject({
      nama: 'Siti Nur-Aini',
      nik: '6201990101900001',
      telepon: '+6281100000012',
      email: 'siti@contoh.test',
    })
  })

  it('asks for no village of somebody who lives elsewhere', () => {
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, kecamatan: 'LUAR', desa: '' })).toEqual({})
  })

  it.each(PEKERJAAN)('offers %s as an occupation', (pekerjaan) => {
    expect(faults(identitasSchema, { ...IDENTITAS_DIISI, pekerjaan })).toEqual({})
  })
})

describe('the report', () => {
  it('accepts what is filled in right', () => {
    expect(faults(materiSchema, MATERI_DIISI)).toEqual({})
    expect(materiSchema.parse({ ...MATERI_DIISI, samaran: ' Kumbang_Uji ' }).samaran).toBe('kumbang_uji')
  })

  it.each([
    ['samaran', 'samaran.wajib'],
    ['kategori', 'kategori.wajib'],
    ['unitId', 'unitId.wajibOPD'],
    ['judul', 'judul.wajib'],
    ['kapan', 'kapan.wajib'],
    ['dimana', 'dimana.wajib'],
    ['isi', 'isi.wajib'],
    ['kirimJawaban', 'kirimJawaban.wajib'],
    ['pernyataan', 'pernyataan.wajib'],
    ['persetujuan', 'persetujuan.wajib'],
  ])('asks for %s, missing or empty', (field, key) => {
    expect(faults(materiSchema, { ...MATERI_DIISI, [field]: '' })).toEqual({ [field]: key })
    expect(faults(materiSchema, without(MATERI_DIISI, field))).toEqual({ [field]: key })
  })

  it.each([
    ['samaran', 'ab', 'samaran.salah'],
    ['samaran', 'dua kata', 'samaran.salah'],
    ['samaran', long(31), 'samaran.salah'],
    ['emailKabar', 'x@', 'emailKabar.salah'],
    ['kategoriLain', long(101), 'kategoriLain.panjang'],
    ['terlapor', long(301), 'terlapor.panjang'],
    ['judul', 'Pendek', 'judul.pendek'],
    ['judul', long(151), 'judul.panjang'],
    ['apa', long(1001), 'apa.panjang'],
    ['kapan', long(201), 'kapan.panjang'],
    ['dimana', long(301), 'dimana.panjang'],
    ['siapa', long(501), 'siapa.panjang'],
    ['mengapa', long(501), 'mengapa.panjang'],
    ['bagaimana', long(2001), 'bagaimana.panjang'],
    ['isi', long(49), 'isi.pendek'],
    ['isi', long(10_001), 'isi.panjang'],
    ['jenisDugaan', ['SIHIR'], 'jenisDugaan.salah'],
    ['kirimJawaban', 'MERPATI', 'kirimJawaban.wajib'],
    ['kategori', 'DUNIA', 'kategori.wajib'],
    ['pernyataan', '0', 'pernyataan.wajib'],
  ])('refuses %s = %j with %s', (field, value, key) => {
    const found = faults(materiSchema, { ...MATERI_DIISI, [field]: value })
    expect(found[field]).toBe(key)
  })

  it.each(JENIS_DUGAAN)('offers %s as a kind of suspicion', (jenis) => {
    expect(faults(materiSchema, { ...MATERI_DIISI, jenisDugaan: [jenis] })).toEqual({})
  })

  it('asks for a village when the category is Desa, and for words when it is something else', () => {
    expect(faults(materiSchema, { ...MATERI_DIISI, kategori: 'DESA', unitId: '' })).toEqual({ unitId: 'unitId.wajibDESA' })
    expect(faults(materiSchema, { ...MATERI_DIISI, kategori: 'LAIN', unitId: '' })).toEqual({ kategoriLain: 'kategoriLain.wajib' })
    expect(faults(materiSchema, { ...MATERI_DIISI, kategori: 'LAIN', unitId: '', kategoriLain: 'Perusahaan daerah' })).toEqual({})
  })

  it('asks for an address when the answer shall come by mail', () => {
    expect(faults(materiSchema, { ...MATERI_DIISI, kirimJawaban: 'SUREL' })).toEqual({ kabarSurel: 'kabarSurel.perlu' })
    expect(faults(materiSchema, { ...MATERI_DIISI, kirimJawaban: 'SUREL', emailKabar: 'kabar@contoh.test' })).toEqual({})
  })

  it('asks why there is no file', () => {
    expect(faults(materiSchema, { ...MATERI_DIISI, tanpaBukti: '1' })).toEqual({ alasanTanpaBukti: 'alasanTanpaBukti.wajib' })
    for (const alasanTanpaBukti of ALASAN_TANPA_BUKTI) {
      expect(faults(materiSchema, { ...MATERI_DIISI, tanpaBukti: '1', alasanTanpaBukti })).toEqual({})
    }
  })

  it('keeps line breaks and drops control characters', () => {
    const { isi } = materiSchema.parse({ ...MATERI_DIISI, isi: `baris satu\r\nbaris\u0000 dua\u001b ${long(60)}` })
    expect(isi).toBe(`baris satu\nbaris dua ${long(60)}`)
  })
})

describe('a keberatan', () => {
  const DIISI = {
    alasanKeberatan: 'BANDING',
    penjelasan: 'Jawaban belum menyentuh kejadian kedua.',
    terlapor: '',
    emailKabar: '',
    kirimJawaban: 'HALAMAN',
    pernyataan: '1',
  }

  it.each(['BELUM_SELESAI', 'KEBERATAN', 'TIDAK_PUAS', 'BANDING'])('is accepted on the ground %s', (alasanKeberatan) => {
    expect(faults(keberatanSchema, { ...DIISI, alasanKeberatan })).toEqual({})
  })

  it.each([
    ['alasanKeberatan', '', 'alasanKeberatan.wajib'],
    ['alasanKeberatan', 'MARAH', 'alasanKeberatan.wajib'],
    ['penjelasan', '', 'penjelasan.wajib'],
    ['penjelasan', long(29), 'penjelasan.pendek'],
    ['penjelasan', long(5001), 'penjelasan.panjang'],
    ['kirimJawaban', '', 'kirimJawaban.wajib'],
    ['kirimJawaban', 'SUREL', undefined],
    ['pernyataan', '', 'pernyataan.wajib'],
    ['terlapor', long(301), 'terlapor.panjang'],
    ['emailKabar', 'x', 'emailKabar.salah'],
  ])('with %s = %j is refused with %s', (field, value, key) => {
    const found = faults(keberatanSchema, { ...DIISI, [field]: value })
    expect(found[field]).toBe(key)
    expect(Object.keys(found)).toHaveLength(1)
  })
})
