import fs from 'node:fs'
import path from 'node:path'
import type { Result } from './rows'

export type Kept = Readonly<{ at: string; commit: string; cpu: string; node: string; rows: readonly Result[] }>

const BEGIN = '<!-- hasil -->'
const END = '<!-- /hasil -->'

const line = ({ name, ours, unit, floor, ratio, target, met, noise, errors }: Result) =>
  `| ${name} | ${ours} ${unit} | ${floor ?? ''} | ${ratio ?? ''} | ${target ?? ''} | ${met === null ? '' : met ? 'ya' : 'tidak'} | ${Math.round(noise * 100)} % | ${errors} |`

/** The results as data, and as the table of docs/kinerja.md between its two marks. Reasons written beside a missed target are kept. */
export function writeResults(file: string, kept: Kept): void {
  const before = fs.existsSync(file) ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept).rows : []
  const reasonOf = (name: string) => before.find((row) => row.name === name)?.reason
  const rows = kept.rows.map((row) => ({ ...row, ...(row.met === false && reasonOf(row.name) ? { reason: reasonOf(row.name) } : {}) }))
  fs.writeFileSync(file, `${JSON.stringify({ ...kept, rows }, null, 2)}\n`)
  const page = path.resolve('docs', 'kinerja.md')
  const text = fs.readFileSync(page, 'utf8')
  const table = [
    BEGIN,
    '',
    `Diukur ${kept.at.slice(0, 10)} pada ${kept.commit}, ${kept.cpu}, Node ${kept.node}.`,
    '',
    '| Baris | Kami | Lantai | Rasio | Sasaran | Tercapai | Derau | Galat |',
    '|---|---|---|---|---|---|---|---|',
    ...rows.map(line),
    '',
    END,
  ].join('\n')
  fs.writeFileSync(
    page,
    text.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => table),
  )
}
