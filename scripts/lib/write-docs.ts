import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { DUMAS } from '@/lib/domain/alur/dumas'
import { SP4N } from '@/lib/domain/alur/sp4n'
import { WBS } from '@/lib/domain/alur/wbs'

const PAGES = [
  ['alur-wbs.md', alurPage('The WBS procedure', WBS)],
  ['alur-dumas.md', alurPage('The Dumas procedure', DUMAS)],
  ['alur-sp4n.md', alurPage('The SP4N procedure', SP4N)],
] as const

for (const [name, page] of PAGES) {
  fs.writeFileSync(path.join(process.cwd(), 'docs', name), page)
  process.stdout.write(`docs/${name}\n`)
}
