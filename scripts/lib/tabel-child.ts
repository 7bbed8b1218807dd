// A short-lived process of its own for one workbook (lib/infra/tabel/run-tabel.ts): `baca N` reads one from stdin and writes its
// rows as JSON, `tulis` reads sheets as JSON and writes a workbook.
import { parseXlsx, XlsxFault } from '@/lib/infra/tabel/parse-xlsx'
import { buildXlsx } from '@/lib/infra/xlsx/build-xlsx'

const [kerja, take] = process.argv.slice(2)
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk as Buffer)
const input = Buffer.concat(chunks)

async function run(): Promise<Buffer> {
  if (kerja === 'baca') return Buffer.from(JSON.stringify(await parseXlsx(input, Number(take))))
  const { lembaran, at } = JSON.parse(input.toString('utf8'))
  return buildXlsx(lembaran, new Date(at))
}

try {
  const output = await run()
  process.stdout.write(output, () => process.exit(0))
} catch (error) {
  process.exit(error instanceof XlsxFault ? (error.galat === 'besar' ? 4 : 3) : 1)
}
