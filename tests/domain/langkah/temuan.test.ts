import { describe, expect, it } from '@jest/globals'
import { lhpSchema } from '@/lib/domain/langkah/pemeriksaan-schema'
import { readRupiah, tindakLanjutSchema } from '@/lib/domain/langkah/temuan-schema'

const BAB = {
  pengaduanId: 'a'.repeat(32),
  versi: '1',
  simpulan: 's'.repeat(20),
  umum: 'u'.repeat(20),
  hasil: 'h'.repeat(20),
  perhatian: '',
  penutup: 'p'.repeat(10),
}
const temuan = (change: Readonly<Record<string, readonly string[]>> = {}) => ({
  temuanJudul: ['Pungutan'],
  temuanKondisi: ['Diminta uang.'],
  temuanKriteria: ['Perda 1/2020.'],
  temuanSebab: [''],
  temuanAkibat: ['Warga rugi.'],
  temuanNilai: ['Rp1.500.000'],
  ...change,
})
const rekomendasi = { rekomendasiIsi: ['Kembalikan uangnya.'], rekomendasiTujuan: ['Kepala Dinas'], rekomendasiTenggat: ['2027-01-31'] }
const faults = (input: unknown) => {
  const parsed = lhpSchema.safeParse(input)
  return parsed.success ? [] : parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message])
}

describe('findings and recommendations of a report', () => {
  it('are read row by row, with the amount in whole rupiah', () => {
    expect(lhpSchema.parse({ ...BAB, ...temuan(), ...rekomendasi })).toMatchObject({
      temuan: [
        { judul: 'Pungutan', kondisi: 'Diminta uang.', kriteria: 'Perda 1/2020.', sebab: '-', akibat: 'Warga rugi.', nilai: 1_500_000 },
      ],
      rekomendasi: [{ uraian: 'Kembalikan uangnya.', kepada: 'Kepala Dinas', tenggat: '2027-01-31' }],
    })
  })

  it('may be none, and an emptied row is left out', () => {
    expect(lhpSchema.parse(BAB)).toMatchObject({ temuan: [], rekomendasi: [] })
    const two = temuan({
      temuanJudul: ['', 'Pungutan'],
      temuanKondisi: ['', 'x'],
      temuanKriteria: [' ', 'y'],
      temuanSebab: ['', ''],
      temuanAkibat: ['', ''],
      temuanNilai: ['', ''],
    })
    expect(lhpSchema.parse({ ...BAB, ...two }).temuan).toHaveLength(1)
  })

  it.each([
    [temuan({ temuanKondisi: [''] }), 'temuanKondisi-0', 'temuanKondisi.wajib'],
    [temuan({ temuanNilai: ['banyak'] }), 'temuanNilai-0', 'temuanNilai.salah'],
    [{ ...rekomendasi, rekomendasiTujuan: [''] }, 'rekomendasiTujuan-0', 'rekomendasiTujuan.wajib'],
    [{ ...rekomendasi, rekomendasiTenggat: ['2027-13-01'] }, 'rekomendasiTenggat-0', 'rekomendasiTenggat.salah'],
  ])('name the row at fault: %j', (rows, field, message) => {
    expect(faults({ ...BAB, ...rows })).toEqual([[field, message]])
  })

  it('are at most thirty', () => {
    const many = Object.fromEntries(Object.entries(temuan()).map(([name, [value]]) => [name, Array.from({ length: 31 }, () => value)]))
    expect(faults({ ...BAB, ...many })).toEqual([['umum', 'temuanJudul.banyak']])
  })
})

describe('an amount', () => {
  it.each([
    ['', null],
    ['1500000', 1_500_000],
    ['1.500.000', 1_500_000],
    ['Rp 1.500.000,00', 1_500_000],
    ['0', 0],
  ])('%s', (typed, value) => expect(readRupiah(typed)).toBe(value))
  it.each([['1,5 juta'], ['-5'], ['1.50'], ['1e9']])('is not %s', (typed) => expect(readRupiah(typed)).toBeNaN())
})

it('the follow-up of a recommendation needs one of four states and a note', () => {
  const input = { pengaduanId: 'a'.repeat(32), versiLhp: '1', rekomendasi: '0', urutan: '0', statusTlhp: '', catatanTlhp: 'x' }
  expect(tindakLanjutSchema.safeParse(input).error?.issues.map((issue) => issue.message)).toEqual([
    'statusTlhp.wajib',
    'catatanTlhp.pendek',
  ])
})
