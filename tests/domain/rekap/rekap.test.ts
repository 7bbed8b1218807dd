import { describe, expect, it } from '@jest/globals'
import { STATUS } from '@/lib/domain/pengaduan/status'
import { GOLONGAN, golonganOf, hitungBaris, statusDi } from '@/lib/domain/rekap/hitung'
import { masaKini, masaOf } from '@/lib/domain/rekap/masa'
import { ringkasan, tanpaSamaran } from '@/lib/domain/rekap/ringkasan'
import { queryRekap, readSaringanDaftar, readSaringanRekap } from '@/lib/domain/rekap/saringan'
import { angkaOf, type KasusUji } from '@/tests/builders/rekap-angka'

const kasus = (values: Partial<KasusUji>): KasusUji => ({
  id: 'a',
  masuk: '2026-11-02',
  status: 'TERDAFTAR',
  opd: null,
  jenisLaporan: 'PENGADUAN',
  topik: null,
  kanal: 'WEB',
  tanggapan: [],
  ...values,
})

describe('a period', () => {
  it.each([
    ['B2', 2028, '2028-02-01', '2028-02-29'],
    ['B12', 2026, '2026-12-01', '2026-12-31'],
    ['T1', 2026, '2026-01-01', '2026-03-31'],
    ['T2', 2026, '2026-04-01', '2026-06-30'],
    ['T3', 2026, '2026-07-01', '2026-09-30'],
    ['T4', 2026, '2026-10-01', '2026-12-31'],
    ['S1', 2026, '2026-01-01', '2026-06-30'],
    ['S2', 2026, '2026-07-01', '2026-12-31'],
    ['Y1', 2026, '2026-01-01', '2026-12-31'],
  ] as const)('%s of %i runs from %s to %s', (kode, tahun, dari, sampai) => {
    expect(masaOf(tahun, kode)).toEqual({ dari, sampai })
  })

  it('is this month where the address names none, and what it names otherwise', () => {
    expect(masaKini('2026-11-25')).toEqual({ tahun: 2026, masa: 'B11' })
    expect(readSaringanRekap({}, '2026-11-25')).toEqual({ tahun: 2026, masa: 'B11', opd: null, halaman: 1 })
    expect(readSaringanRekap({ tahun: '2025' }, '2026-11-25')).toMatchObject({ tahun: 2025, masa: 'Y1' })
    expect(readSaringanRekap({ tahun: 'x', masa: 'B13', opd: `'; --` }, '2026-11-25')).toEqual({
      tahun: 2026,
      masa: 'B11',
      opd: null,
      halaman: 1,
    })
  })

  it('and a cell survive the way through an address', () => {
    const saringan = readSaringanDaftar(
      { tahun: '2026', masa: 'T4', opd: '-', sel: 'tepatWaktu', topik: '-', kanal: 'SMS', halaman: '3' },
      '2026-11-25',
    )
    const query = Object.fromEntries(new URLSearchParams(queryRekap(saringan, { halaman: 3 })))
    expect(readSaringanDaftar(query, '2026-11-25')).toEqual(saringan)
  })
})

describe('a row', () => {
  const DARI = '2026-11-01'
  const semua = STATUS.map((status, i) => kasus({ id: String(i), status, masuk: i % 3 === 0 ? '2026-10-31' : '2026-11-01' }))

  it('adds up whatever the statuses: sisa + masuk = jumlah = the six states', () => {
    const baris = hitungBaris(angkaOf(semua, DARI).semua)
    expect(baris.sisa + baris.masuk).toBe(baris.jumlah)
    expect(GOLONGAN.reduce((sum, one) => sum + baris[one], 0)).toBe(baris.jumlah)
    expect(baris.jumlah).toBe(STATUS.length)
  })

  it('does not take an answered case for a finished one: its reporter may still bring it back', () => {
    expect([golonganOf('DIJAWAB'), golonganOf('TINDAK_LANJUT_DIMINTA'), golonganOf('SELESAI'), golonganOf('MENUNGGU_PELAPOR')]).toEqual([
      'proses',
      'proses',
      'selesai',
      'tertunda',
    ])
  })

  it('has one of six states for each status', () => {
    expect(GOLONGAN.flatMap(statusDi).sort()).toEqual([...STATUS].sort())
  })

  it('tells shares of what it counts, and a dash is left where there is nothing to divide by', () => {
    const tanggapan = [
      { ke: 1, tanggal: '2026-11-05', lama: 3, tepat: true },
      { ke: 2, tanggal: '2026-11-20', lama: 7, tepat: false },
      { ke: 3, tanggal: '2026-11-27', lama: 1, tepat: true },
    ]
    const baris = hitungBaris(angkaOf([kasus({ status: 'SELESAI', tanggapan }), kasus({ id: 'b' }), kasus({ id: 'c' })], DARI).semua)
    expect(baris).toMatchObject({ persenSelesai: 33, tanggapan: 3, rataRata: 3.7, tepatWaktu: 2, persenTepat: 67 })
    expect(hitungBaris([])).toMatchObject({ jumlah: 0, persenSelesai: null, rataRata: null, persenTepat: null })
  })
})

describe('a response in one line', () => {
  it('has at most 200 characters, cut at a word, and names no pseudonym', () => {
    expect(ringkasan('  satu\n\n dua ')).toBe('satu dua')
    const cut = ringkasan('kata '.repeat(100))
    expect([cut.length <= 200, cut.endsWith('kata…')]).toEqual([true, true])
    expect(ringkasan('x'.repeat(500))).toHaveLength(200)
    expect(tanpaSamaran('Yth. Pelanduk_1, terima kasih pelanduk_1.', 'pelanduk_1')).toBe('Yth. …, terima kasih ….')
    expect(tanpaSamaran('a+b (c)', 'a+b')).toBe('… (c)')
  })
})
