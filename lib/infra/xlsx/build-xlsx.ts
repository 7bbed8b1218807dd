import 'server-only'
import ExcelJS from 'exceljs'

export type Nilai = string | number | Readonly<{ tanggal: string }>
export type Lembaran = Readonly<{
  nama: string
  kepala: readonly string[]
  lebar: readonly number[]
  baris: readonly (readonly Nilai[])[]
  bekuKolom?: number
}>

/** A text that a table program would take for a formula, here or after saving as CSV, gets the mark that makes it text. */
const tanpaRumus = (teks: string): string => (/^[=+\-@\t\r]./s.test(teks) ? `'${teks}` : teks)

/** ISO days become real dates; the library reads their UTC part. */
function cellOf(nilai: Nilai): string | number | Date {
  if (typeof nilai === 'string') return tanpaRumus(nilai)
  return typeof nilai === 'number' ? nilai : new Date(`${nilai.tanggal}T00:00:00.000Z`)
}

function addSheet(book: ExcelJS.Workbook, { nama, kepala, lebar, baris, bekuKolom = 0 }: Lembaran): void {
  const sheet = book.addWorksheet(nama, { views: [{ state: 'frozen', xSplit: bekuKolom, ySplit: 1 }] })
  sheet.columns = lebar.map((width) => ({ width, style: { alignment: { vertical: 'top', wrapText: true } } }))
  sheet.addRow([...kepala]).font = { bold: true }
  for (const satu of baris) {
    const row = sheet.addRow(satu.map(cellOf))
    satu.forEach((nilai, index) => {
      if (typeof nilai === 'object') row.getCell(index + 1).numFmt = 'dd/mm/yyyy'
    })
  }
}

/** Runs in the process of its own that write-xlsx starts. A workbook of plain values: no formulas, no links, and the office as its author instead of a person. */
export async function buildXlsx(lembaran: readonly Lembaran[], at: Date): Promise<Buffer> {
  const book = new ExcelJS.Workbook()
  book.creator = 'Kumbang'
  book.lastModifiedBy = 'Kumbang'
  book.created = at
  book.modified = at
  for (const satu of lembaran) addSheet(book, satu)
  return Buffer.from(await book.xlsx.writeBuffer())
}
