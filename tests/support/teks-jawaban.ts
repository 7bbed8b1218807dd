import ExcelJS from 'exceljs'
import { db } from '@/lib/infra/db'
import { readPdf } from '@/tests/support/pdf'

/** What is random by nature, or another one every time. */
export async function rapikan(text: string): Promise<string> {
  const kode = (await db.nomorTersegel.findMany({ select: { kode: true } })).map((row) => row.kode)
  return kode
    .reduce((all, one) => all.replaceAll(one, 'KODE'), text)
    .replace(/\b(WBS|DUMAS|SP4N)-[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'TIKET')
    .replace(/\b[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3,4}\b/g, 'SANDI')
    .replace(/\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/g, 'ID')
    .replace(/\b[a-z]+_\d{4}\b/g, 'SAMARAN')
    .replace(/\b[0-9a-f]{64}\b/g, 'SIDIK')
    .replace(/\b[0-9a-f]{32}(\.[0-9a-z]{1,12}\.[\w-]{22})?(?![0-9a-f])/g, 'KUNCI')
    .replace(/\b[0-9a-f]{16}\b/g, 'SIDIK')
}

/** The words of a file, whatever its format. */
export async function isiBerkas(response: Response): Promise<string> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const jenis = response.headers.get('content-type') ?? ''
  if (jenis.includes('pdf')) return (await readPdf(bytes)).teks
  if (!jenis.includes('sheet')) return bytes.toString()
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(bytes as never)
  return JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))
}
