import { describe, expect, it, jest } from '@jest/globals'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(240_000)

const BUKU = CONTOH.BUKU_PENGADUAN

describe('the signatures of the register', () => {
  it('never stand on a page without a row, however many rows come before', async () => {
    for (let rows = 1; rows <= 24; rows += 1) {
      const baris = Array.from({ length: rows }, (_, i) => BUKU.baris[0]?.map((sel, kolom) => (kolom === 0 ? `#${i + 1}#` : sel)) ?? [])
      const { halaman } = await readPdf(await drawSurat({ ...BUKU, baris }, 'A4'))
      const signed = halaman.find(({ teks }) => teks.includes('Mengetahui,'))
      expect([rows, signed?.teks.includes(`#${rows}#`), signed?.teks.includes('No. register')]).toEqual([rows, true, true])
      expect([rows, halaman.map(({ teks }) => teks.match(/#\d+#/g) ?? []).flat().length]).toEqual([rows, rows])
    }
  })
})
