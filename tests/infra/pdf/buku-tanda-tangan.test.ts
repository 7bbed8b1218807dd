import { describe, expect, it, jest } from '@jest/globals'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(240_000)

/** In short every third number of rows of a page and more; in full each. */
const ROWS = Array.from({ length: 24 }, (_, i) => i + 1).filter((rows) => process.env.KUMBANG_TEST_FULL || rows % 3 === 0)
const BUKU = CONTOH.BUKU_PENGADUAN

describe('the signatures of the register', () => {
  it('never stand on a page without a row, however many rows come before', async () => {
    for (const rows of ROWS) {
      const baris = Array.from({ length: rows }, (_, i) => BUKU.baris[0]?.map((sel, kolom) => (kolom === 0 ? `#${i + 1}#` : sel)) ?? [])
      const { halaman } = await readPdf(await drawSurat({ ...BUKU, baris }, 'A4'))
      const signed = halaman.find(({ teks }) => teks.includes('Mengetahui,'))
      expect([rows, signed?.teks.includes(`#${rows}#`), signed?.teks.includes('No. register')]).toEqual([rows, true, true])
      expect([rows, halaman.map(({ teks }) => teks.match(/#\d+#/g) ?? []).flat().length]).toEqual([rows, rows])
    }
  })
})
