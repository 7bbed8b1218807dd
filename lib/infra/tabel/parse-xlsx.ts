import 'server-only'
import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import ExcelJS from 'exceljs'
import { fromBuffer, type Entry, type Options, type ZipFile } from 'yauzl'

/** Bytes a workbook may unpack to, and parts it may have. */
const BATAS_TERBUKA = 80 * 1024 * 1024
const BATAS_BAGIAN = 200

/** What a workbook is refused for. */
export class XlsxFault extends Error {
  constructor(readonly galat: 'besar' | 'rusak') {
    super(galat)
  }
}

async function countEntry(zip: ZipFile, entry: Entry, left: number): Promise<number> {
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (one: Entry, done: (error: Error | null, stream: Readable) => void) => void,
  )(entry)
  let size = 0
  for await (const chunk of stream) {
    size += (chunk as Buffer).length
    if (size > left) throw new XlsxFault('besar')
  }
  return size
}

/** Unpacks every part once and counts what really comes out: what the archive says of its sizes is not believed. */
async function assertUnpackable(bytes: Buffer): Promise<void> {
  const zip = await promisify(fromBuffer as (one: Buffer, options: Options, done: (error: Error | null, zip: ZipFile) => void) => void)(
    bytes,
    { lazyEntries: true },
  )
  if (zip.entryCount > BATAS_BAGIAN) throw new XlsxFault('besar')
  let left = BATAS_TERBUKA
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      countEntry(zip, entry, left).then((size) => {
        left -= size
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
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
  // What went wrong in a cell is not nothing: an empty cell may mean "no".
  if ('error' in value) return value.error
  if ('result' in value && value.result !== undefined) return textOf(value.result as ExcelJS.CellValue)
  return 'formula' in value ? `=${value.formula}` : '#'
}

function rowsOf(sheet: ExcelJS.Worksheet, take: number): readonly (readonly string[])[] {
  const rows: string[][] = []
  for (let n = 1; n <= Math.min(sheet.rowCount, take); n += 1) {
    const values = sheet.getRow(n).values
    const cells = (Array.isArray(values) ? values.slice(1) : []) as ExcelJS.CellValue[]
    rows.push(Array.from(cells, textOf))
  }
  return rows
}

/** Rows of every sheet that is not hidden, empty ones left in their places. Runs in the process of its own that lib/infra/tabel/read-xlsx starts. @throws XlsxFault. */
export async function parseXlsx(bytes: Buffer, take: number): Promise<readonly (readonly (readonly string[])[])[]> {
  const book = new ExcelJS.Workbook()
  try {
    await assertUnpackable(bytes)
    await book.xlsx.load(bytes as unknown as ExcelJS.Buffer)
  } catch (error) {
    throw error instanceof XlsxFault ? error : new XlsxFault('rusak')
  }
  return book.worksheets.filter(({ state }) => state === 'visible').map((sheet) => rowsOf(sheet, take))
}
