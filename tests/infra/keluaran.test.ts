import { describe, expect, it, jest } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { cleanText } from '@/lib/domain/teks/clean'
import { cleanFileName } from '@/lib/domain/lapor/bukti'
import { tanpaTandaRumus, writeCsv } from '@/lib/domain/impor/csv'
import { readTabel } from '@/lib/infra/tabel/read-tabel'
import { buildXlsx } from '@/lib/infra/xlsx/build-xlsx'

jest.setTimeout(60_000)

/** One row a class: what people paste and machines send. */
const KELAS: readonly string[] = [
  'a\u00a0b\u202fc\u2007d\u3000e',
  'x\u0000y\u0001z\u000b\u000c\u001f\u007f\u0085',
  'half \ud83d alone \udc00',
  '\u202eabc\u202c \u200b\u200e\u2066x\u2069 \ufeff',
  '≤ ≥ ≠ → ✓ ☐ ● ½ \uf0b7 \ufffe \uffff',
  'Nguyễn Thị Hằng Иванов Ξένια',
  'بسم الله 陈美玲 김민수 ภาษา தமிழ்',
  '😀 👨\u200d👩\u200d👧 1\ufe0f\u20e3 \u{10900}',
  '=1+1 \'+62 "kutip", ; \t <b>&amp;</b> ]]> _x0041_',
  'w'.repeat(5000),
  'baris\r\nkedua\rketiga',
]

describe('every class of character', () => {
  it('goes through a workbook and comes out as it went in, but for what XML cannot hold', async () => {
    const baris = KELAS.map((teks, index) => [index, cleanText(teks)])
    const book = await buildXlsx([{ nama: 'Uji', kepala: ['ID', 'Teks'], lebar: [10, 40], baris }], new Date('2026-11-25T03:00:00Z'))
    const read = await readTabel(book)
    expect(read.baris.map(([, teks]) => tanpaTandaRumus(teks ?? ''))).toEqual(
      KELAS.map((teks) => cleanText(teks).replaceAll(/[\ufffe\uffff]/g, '')),
    )
  })

  it('does not stop a workbook when it comes there uncleaned', async () => {
    const baris = [...KELAS, 'x'.repeat(40_000)].map((teks, index) => [index, teks])
    const book = await buildXlsx([{ nama: 'Uji', kepala: ['ID', 'Teks'], lebar: [10, 40], baris }], new Date('2026-11-25T03:00:00Z'))
    const read = await readTabel(book)
    expect(read.baris).toHaveLength(KELAS.length + 1)
    expect(read.baris.at(-1)?.[1]?.startsWith('xxx')).toBe(true)
  })

  it('goes through a CSV as it went in', async () => {
    const rows = KELAS.map((teks) => [cleanText(teks)])
    const read = parse(writeCsv(rows), { bom: true }) as string[][]
    expect(read.map(([cell]) => cell?.replace(/^'(?==)/, ''))).toEqual(rows.map(([cell]) => cell))
  })

  it('leaves a file name that is a label and nothing else', () => {
    for (const teks of KELAS) {
      const name = cleanFileName(`${teks}.pdf`)
      expect(name.length).toBeLessThanOrEqual(120)
      expect(name).not.toMatch(/[\p{Cc}\p{Cf}/\\]/u)
    }
  })
})
