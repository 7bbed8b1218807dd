import 'server-only'
import ExcelJS from 'exceljs'
import { AppError } from '@/lib/domain/errors'

/** Bytes a workbook may unpack to. */
const BATAS_TERBUKA = 80 * 1024 * 1024
const CENTRAL = Buffer.from([0x50, 0x4b, 0x01, 0x02])

/** Sum of the unpacked sizes the archive's directory names: a small file that unpacks without end is not opened. */
function unpackedSize(bytes: Buffer): number {
  let total = 0
  for (let at = bytes.indexOf(CENTRAL); at !== -1 && at + 28 <= bytes.length; at = bytes.indexOf(CENTRAL, at + 4)) total += bytes.readUInt32LE(at + 24)
  return total
}

const two = (value: number) => String(value).padStart(2, '0')

/** Dates of a workbook have no zone: their UTC part is what the cell shows. */
function textOfDate(date: Date): string {
  const hari = date.toISOString().slice(0, 10)
  const [jam, menit] = [date.getUTCHours(), date.getUTCMinutes()]
  return jam + menit === 0 ? hari : `${hari} ${two(jam)}:${two(menit)}`
}

/** What a cell shows, as text; a formula counts as the result that was saved with it. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return textOfDate(value)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('text' in value) return String(value.text)
  return 'result' in value ? textOf(value.result as ExcelJS.CellValue) : ''
}

/** Rows of the first sheet. @throws AppError INVALID_INPUT 'berkasImpor.rusak', '.besar'. */
export async function readXlsx(bytes: Buffer, take: number): Promise<string[][]> {
  if (unpackedSize(bytes) > BATAS_TERBUKA) throw new AppError('INVALID_INPUT', ['berkasImpor.besar'])
  const book = new ExcelJS.Workbook()
  try {
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  } catch {
    throw new AppError('INVALID_INPUT', ['berkasImpor.rusak'])
  }
  const sheet = book.worksheets[0]
  const rows: string[][] = []
  for (let n = 1; sheet && n <= Math.min(sheet.rowCount, take); n += 1) {
    const values = sheet.getRow(n).values
    rows.push((Array.isArray(values) ? values.slice(1) : []).map((value) => textOf(value as ExcelJS.CellValue)))
  }
  return rows.map((row) => Array.from(row, (text) => text ?? ''))
}
