import fs from 'node:fs'
import type { Result } from './rows'

type Kept = Readonly<{ rows: readonly Result[] }>

/** A ratio may move so far before somebody has to look, unless the rounds themselves move further. */
const MOVE = 0.25

/** Ratios beside those kept in the file; tells which became worse and returns the exit code. Rows that are faster when they are more count the other way. */
export function compare(file: string, now: readonly Result[], say: (line: string) => void): 0 | 1 {
  if (!fs.existsSync(file)) {
    say('There is nothing to compare with yet: npm run bench writes bench/results.json.')
    return 1
  }
  const before = (JSON.parse(fs.readFileSync(file, 'utf8')) as Kept).rows
  const worse = now.flatMap((row) => {
    const old = before.find(({ name }) => name === row.name)
    if (!old?.ratio || !row.ratio) return []
    const change = row.unit === 'per second' ? old.ratio / row.ratio - 1 : row.ratio / old.ratio - 1
    return change > MOVE + row.noise + old.noise ? [`${row.name}: ratio ${old.ratio} became ${row.ratio}`] : []
  })
  for (const line of worse) say(`WORSE ${line}`)
  return worse.length > 0 ? 1 : 0
}
