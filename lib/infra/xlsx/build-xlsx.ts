import 'server-only'
import ExcelJS from 'exceljs'
import { cutText } from '@/lib/domain/teks/clean'

export type Nilai = string | number | Readonly<{ tanggal: string }>
export type Lembaran = Readonly<{
  nama: string
  kepala: readonly string[]
  lebar: readonly number[]
  baris: readonly (readonly Nilai[])[]
  bekuKolom?: number
  /** Stands above the table on every printed page. */
  judul?: string
}>

/** A text that a table program would take for a formula, here or after saving as CSV, gets the mark that makes it text. */
const tanpaRumus = (teks: string): string => (/^[=+\-@\t\r]./s.test(teks) ? `'${teks}` : teks)

/** What one cell of a workbook holds. */
const BATAS_SEL = 32_767

/** What XML cannot hold is left out; "_x0041_" would be read as "A" unless its first sign is written as a number itself. */
function muatSel(teks: string): string {
  const bersih = teks.replaceAll(/[\p{Cs}\ufffe\uffff]|(?![\n\t])\p{Cc}/gu, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
  return bersih.length > BATAS_SEL ? `${cutText(bersih, BATAS_SEL - 1)}…` : bersih
}

/** ISO days become real dates; the library reads their UTC part. */
function cellOf(nilai: Nilai): string | number | Date {
  if (typeof nilai === 'string') return muatSel(tanpaRumus(nilai))
  return typeof nilai === 'number' ? nilai : new Date(`${nilai.tanggal}T00:00:00.000Z`)
}

/** Folio (8.5 x 13 in), which offices here call F4: the number table programs know it by, which the library has no name for. */
const F4 = 14 as ExcelJS.PaperSize

/** As a table of an office is printed: wide sheets, its whole width on one, its head on each. */
const CETAK: Partial<ExcelJS.PageSetup> = {
  orientation: 'landscape',
  paperSize: F4,
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  printTitlesRow: '1:1',
  margins: { left: 0.5, right: 0.4, top: 0.7, bottom: 0.6, header: 0.3, footer: 0.3 },
}

/** "&" begins a command in a header. */
const diKepala = (teks: string) => teks.replaceAll('&', '&&')

function addSheet(book: ExcelJS.Workbook, { nama, kepala, lebar, baris, bekuKolom = 0, judul = nama }: Lembaran): void {
  const sheet = book.addWorksheet(nama, {
    views: [{ state: 'frozen', xSplit: bekuKolom, ySplit: 1 }],
    pageSetup: CETAK,
    headerFooter: { oddHeader: `&C&B${diKepala(judul)}`, oddFooter: '&CHalaman &P dari &N' },
  })
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: Math.max(1, baris.length + 1), column: kepala.length } }
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
