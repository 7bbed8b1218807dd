import { describe, expect, it } from '@jest/globals'
import { KANAL } from '@/lib/domain/lapor/kanal'
import { STATUS } from '@/lib/domain/pengaduan/status'
import { hitungTriwulan, tabelTriwulan } from '@/lib/domain/rekap/triwulan'
import { angkaOf, type KasusUji } from '@/tests/builders/rekap-angka'

const SATU: KasusUji = {
  id: '',
  masuk: '2026-10-05',
  kanal: KANAL[0],
  status: 'TERDAFTAR',
  opd: null,
  jenisLaporan: null,
  topik: null,
  tanggapan: [],
}
const kasus = (n: number, one: Partial<KasusUji> = {}): readonly KasusUji[] => Array.from({ length: n }, () => ({ ...SATU, ...one }))
const hitung = (semua: readonly KasusUji[]) => hitungTriwulan(angkaOf(semua, '2026-10-01'))
const nilai = (tabel: ReturnType<typeof tabelTriwulan>, judul: string) =>
  Object.fromEntries(tabel.find((one) => one.judul.startsWith(judul))?.baris ?? [])

describe('the figures of a quarter', () => {
  it('count every case once in each table, whatever its status', () => {
    const semua = STATUS.flatMap((status) => kasus(1, { status }))
    const hitungan = hitung([...semua, ...kasus(2, { masuk: '2026-09-30' })])
    for (const huruf of ['A', 'C']) expect(nilai(tabelTriwulan(hitungan, 'INTERNAL'), huruf).Jumlah).toBe(String(semua.length + 2))
    expect(nilai(tabelTriwulan(hitungan, 'INTERNAL'), 'B').Jumlah).toBe(String(semua.length))
    expect(nilai(tabelTriwulan(hitungan, 'INTERNAL'), 'A')['Sisa triwulan sebelumnya']).toBe('2')
  })

  it('tell the public no cell small enough to point at somebody, nor one that could be computed', () => {
    const hitungan = hitung([...kasus(9), ...kasus(8, { kanal: KANAL[1] }), ...kasus(1, { kanal: KANAL[2] })])
    const publik = tabelTriwulan(hitungan, 'PUBLIK')
    for (const { baris } of publik) for (const [, isi] of baris) expect(isi).not.toMatch(/^[0-4]$/)
    const cara = publik.find(({ judul }) => judul.startsWith('B'))?.baris ?? []
    expect(cara.filter(([, isi]) => isi === 'kurang dari 5').length).toBeGreaterThan(1)
    for (const { baris } of tabelTriwulan(hitung(kasus(3)), 'PUBLIK')) expect(baris).toEqual([['Jumlah', 'kurang dari 5']])
  })
})
