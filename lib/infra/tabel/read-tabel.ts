import 'server-only'
import { parse } from 'csv-parse/sync'
import { AppError } from '@/lib/domain/errors'
import { cleanText, cutText } from '@/lib/domain/teks/clean'
import { readXlsx } from './read-xlsx'

/** Rows of a file as text under their headings; `nomor`: the line of the file each row begins on. */
export type Tabel = Readonly<{ kepala: readonly string[]; baris: readonly (readonly string[])[]; nomor: readonly number[] }>

const BATAS_BERKAS = 5 * 1024 * 1024
const BATAS_BARIS = 5000
const BATAS_KOLOM = 60
/** Longer than any field may be: such a cell is refused by the rules, and a larger one need not be kept whole for that. */
const BATAS_SEL = 12_000

const PK = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** UTF-8, what table programs call "Unicode text", or what Windows programs wrote before them. */
function decode(bytes: Buffer): string {
  const mark = bytes.readUInt16BE(0)
  if (mark === 0xfffe || mark === 0xfeff) return new TextDecoder(mark === 0xfffe ? 'utf-16le' : 'utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A row with the line of the file it begins on. */
type Baris = Readonly<{ nomor: number; sel: readonly string[] }>

type Parsed = Readonly<{ record: string[]; info: Readonly<{ lines: number }> }>

function parseCsv(text: string, delimiter: string, relaxed: boolean, to: number): readonly Baris[] {
  const options = { bom: true, delimiter, relax_column_count: true, relax_quotes: relaxed, skip_empty_lines: true, info: true, to } as const
  const records = parse(text, options) as unknown as readonly Parsed[]
  return records.map(({ record }, index) => ({ nomor: (records[index - 1]?.info.lines ?? 0) + 1, sel: record }))
}

/** Rows looked at to find the sign between cells and the row of headings. */
const AWAL = 20

/** The sign between cells: the one that makes the most cells of the first rows. */
function delimiterOf(text: string): string {
  const cells = (sign: string) => Math.max(0, ...parseCsv(text, sign, true, AWAL).map(({ sel }) => sel.length))
  const counts = [';', '\t', ','].map((sign) => [sign, cells(sign)] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), [',', 1] as readonly [string, number])[0]
}

/** A file may say its sign in its first line, for table programs. */
const SEP = /^\ufeff?"?sep=(.)"?[^\n]*\r?\n/i

function readCsv(bytes: Buffer): readonly Baris[] {
  const text = decode(bytes)
  if (text.includes('\0')) throw new AppError('INVALID_INPUT', ['berkasImpor.jenis'])
  const sep = SEP.exec(text)
  const rest = text.slice(sep?.[0].length ?? 0)
  const before = sep ? 1 : 0
  try {
    const delimiter = sep?.[1] ?? delimiterOf(rest)
    return readLenient(rest, delimiter).map(({ nomor, sel }) => ({ nomor: nomor + before, sel }))
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('INVALID_INPUT', ['berkasImpor.rusak'])
  }
}

/** A quotation mark inside a cell is a sign like any other, unless it runs away with the rows below it. */
function readLenient(text: string, delimiter: string): readonly Baris[] {
  try {
    return parseCsv(text, delimiter, false, BATAS_BARIS + AWAL)
  } catch {
    const rows = parseCsv(text, delimiter, true, BATAS_BARIS + AWAL)
    const swallowed = (cell: string) => cell.slice(cell.indexOf('\n') + 1).includes(delimiter) && cell.includes('\n')
    if (rows.some(({ sel }) => sel.some(swallowed))) throw new AppError('INVALID_INPUT', ['berkasImpor.kutip'])
    return rows
  }
}

/** The sheet that holds headings, else the first that holds anything. */
function pickSheet(sheets: readonly (readonly (readonly string[])[])[], isKepala: (row: readonly string[]) => boolean): readonly Baris[] {
  const filled = sheets.map((rows) => rows.map((sel, index) => ({ nomor: index + 1, sel })).filter(({ sel }) => isFilled(sel)))
  return filled.find((rows) => rows.slice(0, AWAL).some(({ sel }) => isKepala(sel))) ?? filled.find((rows) => rows.length > 1) ?? []
}

const isFilled = (sel: readonly string[]) => sel.some((cell) => cell.trim() !== '')

/** Rows of text somebody pasted from a sheet or a list: cells by tab or semicolon; a comma belongs to a name. */
export function readTempelan(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: ['\t', ';'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: BATAS_BARIS })
  } catch {
    throw new AppError('INVALID_INPUT', ['tabel.salah'])
  }
}

/**
 * A CSV or a sheet of an XLSX, told apart by their bytes. `isKepala` knows a row of headings: titles above it are left out, and
 * the sheet that has one is taken; without any the first row holds the headings.
 * @throws AppError INVALID_INPUT 'berkasImpor.besar', '.jenis', '.rusak', '.kutip', '.kosong', '.banyak'.
 */
export async function readTabel(bytes: Buffer, isKepala: (row: readonly string[]) => boolean = () => false): Promise<Tabel> {
  if (bytes.length > BATAS_BERKAS) throw new AppError('INVALID_INPUT', ['berkasImpor.besar'])
  if (bytes.length < 2) throw new AppError('INVALID_INPUT', ['berkasImpor.kosong'])
  const isXlsx = bytes.subarray(0, 4).equals(PK)
  const rows = isXlsx ? pickSheet(await readXlsx(bytes, BATAS_BARIS + AWAL), isKepala) : readCsv(bytes)
  const found = rows.slice(0, AWAL).findIndex(({ sel }) => isKepala(sel))
  const [head, ...rest] = rows.slice(Math.max(0, found))
  const kepala = head?.sel ?? []
  const baris = rest.filter(({ sel }) => isFilled(sel))
  if (kepala.length === 0 || baris.length === 0) throw new AppError('INVALID_INPUT', ['berkasImpor.kosong'])
  if (baris.length > BATAS_BARIS || kepala.length > BATAS_KOLOM) throw new AppError('INVALID_INPUT', ['berkasImpor.banyak'])
  return {
    kepala: kepala.map((name) => cutText(cleanText(name).trim(), 200)),
    baris: baris.map(({ sel }) => kepala.map((_, index) => cutText(cleanText(sel[index] ?? ''), BATAS_SEL))),
    nomor: baris.map(({ nomor }) => nomor),
  }
}
