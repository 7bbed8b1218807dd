import { describe, expect, it } from '@jest/globals'
import { hariTanggal, tanggalSurat, waktuSurat } from '@/lib/domain/surat/tanggal'
import { keteranganTandaTangan } from '@/lib/domain/surat/tanda-tangan'
import { denganTerbilang, lampiranTeks, rupiah, terbilang } from '@/lib/domain/surat/terbilang'
import { teksKanonik } from '@/lib/domain/surat/kanonik'
import { berkode } from '@/lib/domain/dokumen/cetak'
import { NAMA_SURAT, type JenisSurat } from '@/lib/domain/surat/surat'
import { INSPEKTUR } from '@/tests/builders/surat/contoh-dasar'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'

describe('numbers in words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [21, 'dua puluh satu'],
    [90, 'sembilan puluh'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [200, 'dua ratus'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [2026, 'dua ribu dua puluh enam'],
    [11_000, 'sebelas ribu'],
    [101_000, 'seratus satu ribu'],
    [1_000_000, 'satu juta'],
    [1_500_000, 'satu juta lima ratus ribu'],
    [2_000_000_000, 'dua miliar'],
    [1_000_000_000_000, 'satu triliun'],
  ])('%d is %s', (angka, kata) => expect(terbilang(angka)).toBe(kata))

  it.each([-1, 1.5, Number.NaN, 1e15])('%d is refused', (angka) => expect(() => terbilang(angka)).toThrow(RangeError))

  it('stand beside the figure as letters write them', () => {
    expect(denganTerbilang(90, 'hari kerja')).toBe('90 (sembilan puluh) hari kerja')
    expect([lampiranTeks(0), lampiranTeks(1)]).toEqual(['-', '1 (satu) berkas'])
  })
})

it.each([
  [0, 'Rp0,00'],
  [999, 'Rp999,00'],
  [1_500_000, 'Rp1.500.000,00'],
  [21_000_000_000, 'Rp21.000.000.000,00'],
])('%d rupiah is written %s', (nilai, teks) => expect(rupiah(nilai)).toBe(teks))

it('a day is written out, and a moment in the time of the office', () => {
  expect(tanggalSurat('2026-11-23')).toBe('23 November 2026')
  expect(hariTanggal('2026-11-23')).toBe('Senin, 23 November 2026')
  expect(waktuSurat('2026-11-18T17:05:00Z')).toBe('19 November 2026, 00.05 WIB')
})

describe('a signature', () => {
  it('says no more than what happened', () => {
    expect(keteranganTandaTangan(INSPEKTUR)).toEqual([
      'Persetujuan internal 19 November 2026, 10.12 WIB.',
      'Belum ditandatangani secara elektronik (belum TTE).',
    ])
    expect(keteranganTandaTangan({ ...INSPEKTUR, cara: null, at: null })).toEqual(['Konsep, belum ditandatangani.'])
    expect(keteranganTandaTangan({ ...INSPEKTUR, cara: 'PINDAIAN_BASAH', at: null })).toEqual(['Tanda tangan dan cap dinas'])
  })
})

describe('the fingerprint of a paper', () => {
  const { SURAT_JAWABAN: surat, TANDA_TERIMA: tandaTerima } = CONTOH

  it('covers every word and number, whatever the order they were written in', () => {
    const shuffled = Object.fromEntries(Object.entries(surat).reverse()) as typeof surat
    expect(teksKanonik(shuffled)).toBe(teksKanonik(surat))
    for (const changed of [
      { isi: `${surat.isi}.` },
      { nomor: 'lain' },
      { tanggal: '2026-12-19' },
      { hasil: 'TERBUKTI' as const },
      { samaran: 'lain' },
      { penandatangan: { ...surat.penandatangan, nama: 'Lain' } },
    ]) {
      expect(teksKanonik({ ...surat, ...changed })).not.toBe(teksKanonik(surat))
    }
  })

  it('leaves out the letterhead, its own code, and the access code', () => {
    expect(teksKanonik({ ...surat, cek: null, kop: { ...surat.kop, alamat: 'Jalan Baru' } })).toBe(teksKanonik(surat))
    expect(teksKanonik(tandaTerima)).not.toContain('4TDH')
  })
})

it('in WBS no paper but the answer gets a code, for others would tell the class of the case', () => {
  expect((Object.keys(NAMA_SURAT) as JenisSurat[]).filter((jenis) => berkode('WBS', jenis))).toEqual(['SURAT_JAWABAN'])
})
