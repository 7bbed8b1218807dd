import { describe, expect, it } from '@jest/globals'
import { alamatAmplop } from '@/lib/domain/identitas/alamat-amplop'
import { isTanggalKirim, langkahSurat } from '@/lib/domain/kiriman/surat-keluar'
import { STATUS_KIRIMAN } from '@/lib/domain/layanan'

describe('a letter', () => {
  it('is printed, then posted, then confirmed or returned, and nothing else', () => {
    expect(STATUS_KIRIMAN.map((status) => langkahSurat({ cara: 'SURAT', status, beramplop: true }))).toEqual([
      ['CETAK'],
      ['KIRIM'],
      ['TERIMA', 'KEMBALI'],
      [],
      [],
    ])
  })

  it('does not leave without its envelope', () => {
    expect(langkahSurat({ cara: 'SURAT', status: 'DICETAK', beramplop: false })).toEqual([])
  })

  it('is the only way that goes through print and post', () => {
    for (const cara of ['AMBIL', 'SUREL', 'HALAMAN', 'SERAH'] as const)
      expect(langkahSurat({ cara, status: 'ANTRE', beramplop: true })).toEqual([])
  })

  it.each([
    ['2026-11-20', true],
    ['2026-11-24', true],
    ['2026-11-19', false],
    ['2026-11-25', false],
  ])('dispatched on %s: %s', (tanggal, ok) => {
    expect(isTanggalKirim(tanggal, '2026-11-20', '2026-11-24')).toBe(ok)
  })
})

describe('the label of an envelope', () => {
  const identitas = {
    nama: 'Pelapor Contoh',
    nik: '6201010101900001',
    telepon: '+628110000',
    email: 'a@contoh.test',
    alamat: 'Jalan Rekaan 1\nRT 002',
    kecamatan: '62.01.01',
    desa: '62.01.01.2001',
  }

  it('says to whom and where, with the names of district and village, and not a word more', () => {
    const label = alamatAmplop(identitas, { '62.01.01': 'Arut Selatan', '62.01.01.2001': 'Desa Rekaan' })
    expect(label).toEqual({ kepada: 'Pelapor Contoh', baris: ['Jalan Rekaan 1', 'RT 002', 'Desa Rekaan, Arut Selatan'] })
    expect(JSON.stringify(label)).not.toMatch(/6201010101900001|\+628110000|contoh\.test/)
  })

  it('leaves out a district outside the region, where the address says it all', () => {
    expect(alamatAmplop({ ...identitas, kecamatan: 'LUAR', desa: '' }, { LUAR: '' })?.baris).toEqual(['Jalan Rekaan 1', 'RT 002'])
  })

  it('is not made without an address', () => {
    expect(alamatAmplop({ ...identitas, alamat: ' \n ' }, {})).toBeNull()
  })
})
