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
    // The same in other dress: what a reader reads is what must be found.
    ['TELEPON', 'Hubungi (0812) 3456 7890 segera.'],
    ['TELEPON', 'Hubungi 0812\u20133456\u20137890 segera.'],
    ['TELEPON', 'Hubungi 08\u200b12\u00ad3456\u20607890 segera.'],
    ['TELEPON', 'Hubungi ０８１２３４５６７８９０ segera.'],
    ['TELEPON', 'Hubungi ٠٨١٢٣٤٥٦٧٨٩٠ segera.'],
    ['TELEPON', 'Hubungi 0812/3456/7890 segera.'],
    ['TELEPON', 'Hubungi 0 8 1 2 3 4 5 6 7 8 9 0 segera.'],
    ['TELEPON', 'Hubungi [+62] 812.3456.7890 segera.'],
    ['TELEPON', 'Rumahnya ( 0532 ) 24\u2011475.'],
    ['NIK', 'NIK ６２０１９９０１０１９００００１ tercantum.'],
    ['NIK', 'NIK 6201\u200b9901\u200b0190\u200b0001 tercantum.'],
    ['NIK', 'NIK 6201/9901/0190/0001 tercantum.'],
    ['NIK', 'NIK (6201) 9901\u20140190 0001 tercantum.'],
    ['SUREL', 'Tulis ke siti＠kantor．co．id ya.'],
    ['SUREL', 'Tulis ke siti [at] kantor [dot] id ya.'],
    ['SUREL', 'Tulis ke siti(at)kantor.id ya.'],
    ['SUREL', 'Tulis ke siti at kantor titik id ya.'],
    ['SUREL', 'Tulis ke siti @ kantor.id ya.'],
    ['PLAT', 'Mobil KH\u20131234\u2013AB dipakai.'],
    ['PLAT', 'Mobil ＫＨ１２３４ＡＢ dipakai.'],
    ['REKENING', 'Ditransfer ke 0123\u20134567\u201389012 kemarin.'],
    ['TANGGAL', 'Pada ２３ November 2026 terjadi.'],
    ['TANGGAL', 'Pada 5\u20131\u20132026 terjadi.'],
    ['NOMOR_TIKET', 'Lihat WBS\u20117K3M\u20139QX4.'],
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

  it('finds the forbidden word behind marks that do not show, accents and other dashes', () => {
    for (const text of [
      'kata Kum\u200bbang_Uji',
      'kata KUMBANG\u2013UJI',
      'kata kúmbang uji',
      'kata ｋｕｍｂａｎｇ＿ｕｊｉ',
      'nomor 007 / WBS / XI / 2026',
    ]) {
      expect([text, hits(text, ['kumbang_uji', '007/WBS/XI/2026'])]).toEqual([text, expect.arrayContaining(['KATA'])])
    }
  })

  it('quotes what stands in the text itself', () => {
    expect(pindaiTeks(['Telepon ０８１２\u200b３４５６７８９０, ya.'], [])).toContainEqual({
      pola: 'TELEPON',
      kutipan: '０８１２\u200b３４５６７８９０',
    })
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
    'Anggaran 2024, 2025, dan 2026 diperiksa; 3 (tiga) orang ditegur.',
    'Pasal 5 ayat (2) huruf a dan Pasal 12 ayat (3) dilanggar.',
    'Warga bertanya. Kantor menjawab: sudah. Titik akhirnya jelas.',
    'Jumlahnya 1.250 (seribu dua ratus lima puluh) lembar.',
  ])('lets %j pass', (text) => {
    expect(hits(text, ['kumbang_uji'])).toEqual([])
  })

  it.each(Object.entries(PUBLIKASI))("lets the demo's text about %s pass", (_, teks) => {
    expect(pindaiTeks([teks.judulPublik, teks.ringkasan, teks.jawabanPublik], [])).toEqual([])
  })
})
