import fs from 'node:fs'
import path from 'node:path'
import { FIELD_TERSEGEL } from '@/lib/domain/lapor/field-tersegel'
import { BERIDENTITAS, perJalur } from './jalur'

const ROOT = path.resolve(__dirname, '../..')

/** Every page whose form asks a reporter for his identity. The marker journey fills in each of them. */
export const FORMULIR_IDENTITAS = ['/lapor/wbs', '/lapor/dumas', '/lacak/data', '/staf/pengaduan/baru'] as const

/** Pages with a field of the same name that is not a reporter's, and whose it is. */
export const BUKAN_PELAPOR: Readonly<Record<string, string>> = {
  '/mulai': 'the office and its first officers',
  '/staf/pengaturan': 'officers',
  '/staf/pengaturan/[id]': 'officers',
  '/staf/pengaturan/unit': 'units of the office',
  '/staf/pengaturan/unit/[id]': 'units of the office',
  '/staf/pengaturan/unit/impor': 'units of the office',
}

/** Like "nama" in a form; a name that is only said in words, or typed by a test, is none. */
const NAMA = `(?:${FIELD_TERSEGEL.join('|')})`
const FIELD = new RegExp(`\\bname=(?:"${NAMA}"|\\{'${NAMA}'\\})|\\.(?:field|secret)\\('${NAMA}'`)

function resolve(from: string, wanted: string): string | null {
  const base = wanted.startsWith('@/')
    ? path.join(ROOT, wanted.slice(2))
    : wanted.startsWith('.')
      ? path.join(path.dirname(from), wanted)
      : null
  return base && ([`${base}.tsx`, `${base}.ts`, base].find((file) => fs.existsSync(file) && fs.statSync(file).isFile()) ?? null)
}

/** What a page draws with: every file of app/ and components/ it reaches. */
function drawnBy(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const [, wanted = ''] of fs.readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)) {
    const found = resolve(file, wanted)
    if (found && /\/(app|components)\//.test(found) && found.endsWith('.tsx')) drawnBy(found, seen)
  }
  return seen
}

/** Pages of the tree that draw a field with the name of one that belongs into the envelope. */
export function listHalamanIdentitas(): readonly string[] {
  const pages = fs
    .readdirSync(path.join(ROOT, 'app'), { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx')
  const asks = pages.filter((page) => [...drawnBy(path.join(ROOT, 'app', page))].some((file) => FIELD.test(fs.readFileSync(file, 'utf8'))))
  return asks
    .flatMap((page) =>
      perJalur(
        `/${path
          .dirname(page)
          .split('/')
          .slice(1)
          .filter((part) => !part.startsWith('('))
          .join('/')}`,
        BERIDENTITAS,
      ),
    )
    .sort()
}
