import fs from 'node:fs'
import path from 'node:path'
import { alurPage } from '@/lib/domain/alur/diagram'
import { WBS } from '@/lib/domain/alur/wbs'

fs.writeFileSync(path.join(process.cwd(), 'docs', 'alur-wbs.md'), alurPage('The WBS procedure', WBS))
process.stdout.write('docs/alur-wbs.md\n')
