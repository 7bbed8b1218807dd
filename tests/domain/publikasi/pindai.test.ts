import { describe, expect, it } from '@jest/globals'
import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import { PUBLIKASI } from '@/prisma/seed/teks'

const hits = (text: string, forbidden: readonly string[] = []) => pindaiTeks([text], forbidden).map((hit) => hit.pola)

describe('the scan of a public text', () => {
  it.each([
    ['NIK', 'Atas nama pelapor 6201990101900001 dan kawan.'],
    ['NIK', 'NIK 6201 9901 0190 0001 tercantum.'],
    ['NIK', 'NIK 620199.010190.0001 tercantum.'],
    ['NIK', 'NIP 198001012005011001 tercantum.'],
    ['TELEPON', 'Hubungi 081345609017 segera.'],
    ['TELEPON', 'Hubungi +62 813-4560-9017.'],
    ['TELEPON', 'Hubungi 0813 4560 9017.'],
    ['TELEPON', 'Rumahnya (0532) 24475.'],
    ['SUREL', 'Tulis ke siti.rahma+1@kantor.co.id ya.'],
    ['PLAT', 'Mobil KH 1234 AB dipakai.'],
    ['PLAT', 'Motor B1XYZ dipakai.'],
    ['REKENING', 'Ditransfer ke 0123456789012 kemarin.'],
    ['TANGGAL', 'Pada 23 November 2026 terjadi.'],
    ['TANGGAL', 'Pada 5-1-2026 terjadi.'],
    ['TANGGAL', 'Pada 05/01/2026 terjadi.'],
    ['TANGGAL', 'Pada 2026-11-23 terjadi.'],
    ['TANGGAL', 'Pada 23 Nov 2026 terjadi.'],
    ['TANGGAL', 'Pada tanggal 23 November terjadi.'],
    ['NOMOR_TIKET', 'Lihat wbs-7k3m-9qx4.'],
  ])('finds %s in %j', (pola, text) => {
    expect(hits(text)).toContain(pola)
  })

  it('finds the pseudonym and the village wherever they stand, in any case', () => {
    expect(pindaiTeks(['Judul', 'Menurut Kumbang_Uji, di DESA KUMAI HULU terjadi.'], ['kumbang_uji', 'Desa Kumai Hulu'])).toEqual([
      { pola: 'KATA', kutipan: 'kumbang_uji' },
      { pola: 'KATA', kutipan: 'Desa Kumai Hulu' },
    ])
  })

  it('looks into every text it is given and quotes what it found', () => {
    expect(pindaiTeks(['aman', 'aman', 'surel a@b.id'], [])).toEqual([{ pola: 'SUREL', kutipan: 'a@b.id' }])
  })

  it('does not trip over an empty forbidden word', () => {
    expect(hits('Teks biasa.', ['', 'ab'])).toEqual([])
  })

  it.each([
    'Pada bulan November 2026 seorang warga menyampaikan keluhan.',
    'Biaya Rp50.000,00 diminta, sedangkan anggaran Rp1.500.000.000,00.',
    'Peraturan Nomor 94 Tahun 2021 mengatur disiplin.',
    'Ada 3 saksi dan 12 dokumen; layanan buka 07.30 sampai 16.00.',
    'OPD dan BUMD diduga lalai pada 2025/2026.',
  ])('lets %j pass', (text) => {
    expect(hits(text, ['kumbang_uji'])).toEqual([])
  })

  it.each(Object.entries(PUBLIKASI))("lets the demo's text about %s pass", (_, teks) => {
    expect(pindaiTeks([teks.judulPublik, teks.ringkasan, teks.jawabanPublik], [])).toEqual([])
  })
})
