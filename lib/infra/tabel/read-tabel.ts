import 'server-only'
import { parse } from 'csv-parse/sync'
import { AppError } from '@/lib/domain/errors'
import { cleanText, cutText } from '@/lib/domain/teks/clean'
import { readXlsx } from './read-xlsx'

/** Rows of a file as text; the first row holds the headings. */
export type Tabel = Readonly<{ kepala: readonly string[]; baris: readonly (readonly string[])[] }>

const BATAS_BERKAS = 5 * 1024 * 1024
const BATAS_BARIS = 5000
const BATAS_KOLOM = 60
/** Longer than any field may be: such a cell is refused by the rules, and a larger one need not be kept whole for that. */
const BATAS_SEL = 12_000

const PK = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** UTF-8, or what Windows programs wrote before it. */
function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** The sign between cells, by which of them stands most often in the first line. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'))
  const counts = [';', '\t', ','].map((sign) => [sign, line.split(sign).length] as const)
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), [',', 1] as readonly [string, number])[0]
}

function readCsv(bytes: Buffer): string[][] {
  const text = decode(bytes)
  if (text.includes('\0')) throw new AppError('INVALID_INPUT', ['berkasImpor.jenis'])
  try {
    return parse(text, { bom: true, delimiter: delimiterOf(text), relax_column_count: true, skip_empty_lines: true, to: BATAS_BARIS + 2 })
  } catch {
    throw new AppError('INVALID_INPUT', ['berkasImpor.rusak'])
  }
}

/** Rows of text somebody pasted from a sheet or a list: cells by tab or semicolon; a comma belongs to a name. */
export function readTempelan(text: string): readonly (readonly string[])[] {
  try {
    return parse(text, { delimiter: ['\t', ';'], relax_column_count: true, relax_quotes: true, skip_empty_lines: true, to: BATAS_BARIS })
  } catch {
    throw new AppError('INVALID_INPUT', ['tabel.salah'])
  }
}

/**
 * A CSV or the first sheet of an XLSX, told apart by their bytes.
 * @throws AppError INVALID_INPUT 'berkasImpor.besar', '.jenis', '.rusak', '.kosong', '.banyak'.
 */
export async function readTabel(bytes: Buffer): Promise<Tabel> {
  if (bytes.length > BATAS_BERKAS) throw new AppError('INVALID_INPUT', ['berkasImpor.besar'])
  const rows = bytes.subarray(0, 4).equals(PK) ? await readXlsx(bytes, BATAS_BARIS + 2) : readCsv(bytes)
  const [kepala = [], ...rest] = rows
  const baris = rest.filter((row) => row.some((sel) => sel.trim() !== ''))
  if (kepala.length === 0 || baris.length === 0) throw new AppError('INVALID_INPUT', ['berkasImpor.kosong'])
  if (baris.length > BATAS_BARIS || kepala.length > BATAS_KOLOM) throw new AppError('INVALID_INPUT', ['berkasImpor.banyak'])
  return {
    kepala: kepala.map((name) => cutText(cleanText(name).trim(), 200)),
    baris: baris.map((row) => kepala.map((_, index) => cutText(cleanText(row[index] ?? ''), BATAS_SEL))),
  }
}
