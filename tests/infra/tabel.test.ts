import { describe, expect, it, jest } from '@jest/globals'
import ExcelJS from 'exceljs'
import { tanpaTandaRumus, writeCsv } from '@/lib/domain/impor/csv'
import { isKepala } from '@/lib/domain/impor/pemetaan'
import { readTabel } from '@/lib/infra/tabel/read-tabel'
import { barisLapor, csvOf, KEPALA_LAPOR } from '@/tests/builders/impor'
import { refusal } from '@/tests/support/refusal'

jest.setTimeout(60_000)

describe('a table of another office', () => {
  const isi = [KEPALA_LAPOR, barisLapor(1), barisLapor(2)]
  const readKnown = (bytes: Buffer) => readTabel(bytes, isKepala)
  it.each([
    ['below two title rows', Buffer.concat([Buffer.from('LAPORAN PENGADUAN SP4N;;\nTahun 2026;;\n'), csvOf(isi, ';')]), [4, 5]],
    ['below a line with the sign', Buffer.concat([Buffer.from('\ufeffsep=;\r\n'), csvOf(isi, ';')]), [3, 4]],
    ['in what Excel calls Unicode text', Buffer.from(`\ufeff${csvOf(isi, '\t').toString()}`, 'utf16le'), [2, 3]],
  ])('finds the row of headings %s, and names the lines of the file', async (_what, bytes, nomor) => {
    expect(await readKnown(bytes)).toMatchObject({ kepala: KEPALA_LAPOR, baris: [barisLapor(1), barisLapor(2)], nomor })
  })

  it('reads headings with a line break in them, and a quotation mark inside a cell as it stands', async () => {
    const kepala = Buffer.from('"Tracking\nID";"Judul Laporan";"Isi Laporan"\n1;Jalan "rusak" parah;x\n2;b;c\n')
    expect(await readKnown(kepala)).toMatchObject({
      kepala: ['Tracking\nID', 'Judul Laporan', 'Isi Laporan'],
      baris: [
        ['1', 'Jalan "rusak" parah', 'x'],
        ['2', 'b', 'c'],
      ],
    })
    const runaway = Buffer.from('ID;Judul;Isi\n1;"b;c\n2;"d";e;f\n')
    expect(await refusal(readKnown(runaway))).toBe('INVALID_INPUT berkasImpor.kutip')
  })

  it('takes the visible sheet with headings, under a merged title, and what a formula gave', async () => {
    const book = new ExcelJS.Workbook()
    book.addWorksheet('Tersembunyi', { state: 'hidden' }).addRow(['a', 'b'])
    book.addWorksheet('Sampul').addRow(['Laporan bulanan'])
    const sheet = book.addWorksheet('Data')
    sheet.addRow(['LAPORAN PENGADUAN'])
    sheet.mergeCells('A1:D1')
    sheet.addRow(['Tracking ID', 'Judul Laporan', 'Isi Laporan', 'Rahasia'])
    sheet.addRow([{ formula: '1+1', result: 2 }, 'b', 'c', { error: '#N/A' }])
    sheet.addRow(['3', 'b', 'c', { formula: 'A1' }])
    expect(await readKnown(Buffer.from(await book.xlsx.writeBuffer()))).toEqual({
      kepala: ['Tracking ID', 'Judul Laporan', 'Isi Laporan', 'Rahasia'],
      baris: [
        ['2', 'b', 'c', '#N/A'],
        ['3', 'b', 'c', '=A1'],
      ],
      nomor: [3, 4],
    })
  })

  it('takes back what it handed out: the mark before a formula goes', async () => {
    const { baris } = await readTabel(
      Buffer.from(
        writeCsv([
          ['ID', 'Judul'],
          ['1', '=1+1'],
          ['2', '-10 %'],
          ['3', "'biasa"],
        ]),
      ),
    )
    expect(baris.map(([, judul]) => tanpaTandaRumus(judul ?? ''))).toEqual(['=1+1', '-10 %', "'biasa"])
  })
})
