// A process of its own for workbooks (lib/infra/tabel/run-tabel.ts): `baca N` reads one and answers its rows as JSON, `tulis` takes
// sheets as JSON and answers a workbook. Code 3: damaged. Code 4: unpacks to too much.
import { parseXlsx, XlsxFault } from '@/lib/infra/tabel/parse-xlsx'
import { buildXlsx } from '@/lib/infra/xlsx/build-xlsx'
import { serveWork } from './serve-work.mjs'

async function run(input: Buffer, [kerja, take]: readonly string[]): Promise<Buffer> {
  if (kerja === 'baca') return Buffer.from(JSON.stringify(await parseXlsx(input, Number(take))))
  const { lembaran, at } = JSON.parse(input.toString('utf8'))
  return buildXlsx(lembaran, new Date(at))
}

await serveWork((input, words) =>
  run(input, words).then(
    (bytes) => ({ bytes }),
    (error: unknown) => ({ code: error instanceof XlsxFault ? (error.galat === 'besar' ? 4 : 3) : 1 }),
  ),
)
