import fs from 'node:fs'
import path from 'node:path'
import { PERAN } from '@/lib/domain/auth/peran'
import { LAYANAN } from '@/lib/domain/layanan'

const MAX_LINES = 300
const roots = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests', 'middleware.ts', 'instrumentation.ts']
const skipped = new Set(['node_modules', '.next', 'generated'])
const skippedPaths = new Set(['prisma/data', 'prisma/migrations'])
const isCode = (file: string) => /\.(ts|tsx|mjs)$/.test(file) && !/\.d\.m?ts$/.test(file)

type Source = { file: string; text: string; code: string }

function* filesBelow(root: string, entry: string): Generator<string> {
  const full = path.join(root, entry)
  const stat = fs.statSync(full, { throwIfNoEntry: false })
  if (!stat || skippedPaths.has(entry)) return
  if (!stat.isDirectory()) return yield entry
  for (const name of fs.readdirSync(full)) if (!skipped.has(name)) yield* filesBelow(root, `${entry}/${name}`)
}

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

export function readSources(root: string): Source[] {
  const files = roots.flatMap((entry) => [...filesBelow(root, entry)]).filter(isCode)
  return files.map((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8')
    return { file, text, code: withoutComments(text) }
  })
}

type Rule = (source: Source) => string | false

const tooLong: Rule = ({ text }) => {
  const lines = text.trimEnd().split('\n').length
  return lines > MAX_LINES && `has ${lines} lines, ${MAX_LINES} are allowed`
}

const barrel: Rule = ({ file, code }) => {
  const statements = code.split('\n').filter((line) => line.trim() !== '' && !/^['"]use |^import 'server-only'/.test(line))
  const onlyExports = statements.every((line) => /^export (type )?(\*|\{).* from /.test(line))
  // One line that hands a page on to another route (error.tsx) is not a barrel.
  const gathers = onlyExports && (statements.length > 1 || /^export \*/.test(statements[0] ?? ''))
  return (/(^|\/)index\.tsx?$/.test(file) || gathers) && 'is a barrel; import from the file that holds it'
}

const serverHead: Rule = ({ file, text }) =>
  /^lib\/(web|services|data|infra)\//.test(file) && !text.startsWith("import 'server-only'\n") && "must begin with import 'server-only'"

const useServer: Rule = ({ file, code }) => {
  const isActions = /^app\/(.*\/)?actions\.ts$/.test(file)
  const marked = /^\s*['"]use server['"]/m.test(code)
  if (marked && !isActions) return "holds 'use server', which belongs in actions.ts"
  return isActions && !/^['"]use server['"]/.test(code.trimStart()) && "must begin with 'use server'"
}

// The middleware may not import lib/infra; APP_URL tells it whether the site is on https.
const readOutside: Record<string, RegExp> = { 'middleware.ts': /process\.env\.(APP_URL|NODE_ENV)\b/g }

const environment: Rule = ({ file, code }) => {
  if (/^(scripts|tests)\//.test(file) || file === 'lib/infra/env.ts') return false
  const read = code.replace(readOutside[file] ?? /process\.env\.(NEXT_RUNTIME|NODE_ENV)\b/g, '')
  return /process\.env|process\[['"]env/.test(read) && 'reads process.env; lib/infra/env.ts is the place'
}

const streaming: Rule = ({ file, code }) => {
  if (/(^|\/)loading\.tsx$/.test(file) && !file.includes('/staf/')) return 'streams: a page without JavaScript would stay empty'
  return (
    /^app\//.test(file) &&
    !file.includes('/staf/') &&
    /<Suspense\b/.test(code) &&
    'holds Suspense: without JavaScript its content never appears'
  )
}

const silenced: Rule = ({ file, code, text }) => {
  if (file === 'tests/support/structure.ts' || file === 'tests/structure.test.ts') return false
  return (
    (/\beslint-disable|@ts-ignore|@ts-nocheck/.test(text) || /\bas any\b|: any\b/.test(code)) && 'silences the type checker or the linter'
  )
}

const NAMA_PERAN = `'(?:${PERAN.join('|')})'`
/** Two posts or more in one list, or a list said to be of posts; by layanan or not. */
const DAFTAR_PERAN = new RegExp(`\\[[^\\[\\]]*${NAMA_PERAN}\\s*,\\s*${NAMA_PERAN}|readonly Peran\\[\\]\\)?(?:\\[\\])?>*\\s*= [[{]`)

/** Where lists of posts stand: the tables of rights, and what is no right. */
const BUKAN_HAK: Readonly<Record<string, string>> = {
  'lib/domain/auth/peran.ts': 'the posts themselves',
  'lib/domain/auth/permissions.ts': 'the table of acts',
  'lib/domain/dokumen/tabel.ts': 'the table of papers',
  'lib/domain/auth/petugas.ts': 'who stands in for a post that is reported',
  'lib/domain/petugas/pisah-peran.ts': 'posts one person never holds together',
  'lib/domain/jabatan/penentu.ts': 'posts whose change needs a second person',
  'lib/domain/jabatan/sebutan-surat.ts': 'in which post somebody signed, for his title',
  'lib/data/kabar.ts': 'who is sent a notice',
  'lib/services/sistem/get-daftar-siap.ts': 'posts that must be filled before reports come in',
}

/** Rights have one home for acts and one for papers; who takes a step stands in its row. */
const rightList: Rule = ({ file, code }) =>
  /^(app|components|lib)\//.test(file) &&
  !file.startsWith('lib/domain/layanan/') &&
  !Object.hasOwn(BUKAN_HAK, file) &&
  DAFTAR_PERAN.test(code) &&
  'lists posts; rights stand in lib/domain/auth/permissions.ts and lib/domain/dokumen/tabel.ts'

const NAMA_LAYANAN = `'(?:${LAYANAN.join('|')})'`
const BANDING_LAYANAN = new RegExp(`(?:[=!]==\\s*${NAMA_LAYANAN}|${NAMA_LAYANAN}\\s*[=!]==|case ${NAMA_LAYANAN}:)`)

/** What differs between layanan is a fact of each, with a name, in its folder. */
const comparesLayanan: Rule = ({ file, code }) =>
  /^(app|components|lib|prisma)\//.test(file) &&
  !file.startsWith('lib/domain/layanan/') &&
  BANDING_LAYANAN.test(code) &&
  'compares with the name of a layanan; what it asks is a property of STANDAR'

const rules = [rightList, comparesLayanan, tooLong, barrel, serverHead, useServer, environment, streaming, silenced]

/** Every departure from the layout, as "file: what". */
export function structureFaults(root: string): string[] {
  return readSources(root).flatMap((source) =>
    rules.flatMap((rule) => {
      const fault = rule(source)
      return fault ? [`${source.file}: ${fault}`] : []
    }),
  )
}
