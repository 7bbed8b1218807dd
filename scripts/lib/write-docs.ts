import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { matriksPage } from '@/lib/domain/dokumen/matriks'
import { DUMAS } from '@/lib/domain/layanan/dumas/alur'
import { SP4N } from '@/lib/domain/layanan/sp4n/alur'
import { WBS } from '@/lib/domain/layanan/wbs/alur'

const PAGES = [
  ['alur-wbs.md', alurPage('The WBS procedure', WBS)],
  ['alur-dumas.md', alurPage('The Dumas procedure', DUMAS)],
  ['alur-sp4n.md', alurPage('The SP4N procedure', SP4N)],
  ['matriks.md', matriksPage()],
] as const

for (const [name, page] of PAGES) {
  fs.writeFileSync(path.join(process.cwd(), 'docs', name), page)
  process.stdout.write(`docs/${name}\n`)
}
