import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type * as z from 'zod'
import { fieldNamesOf } from '@/lib/domain/web/read-form'
import { BADAN, KELAS, kelasOf, ruteOf } from '@/lib/domain/web/rute'

const root = path.resolve(__dirname, '..', '..', '..')
const APP = path.join(root, 'app')
const files = (fs.readdirSync(APP, { recursive: true }) as string[]).map((file) => file.split(path.sep).join('/'))
const folders = (name: string) => files.filter((file) => path.posix.basename(file) === name).map((file) => path.posix.dirname(file))
/** "[locale]/(publik)/lapor/[jalur]" as a browser asks for it. */
const addressOf = (folder: string) =>
  `/${folder
    .split('/')
    .filter((part) => part !== '[locale]' && !part.startsWith('('))
    .map((part) => (part.startsWith('[') ? 'x' : part))
    .join('/')}`

const read = (file: string) => fs.readFileSync(file, 'utf8')
const resolve = (name: string) => [`${name}.ts`, `${name}.tsx`].map((one) => path.join(root, one)).find((one) => fs.existsSync(one))
const importsOf = (file: string) =>
  [...read(file).matchAll(/^import (?!type )[^']*? from '(@\/components\/[^']+|\.\/?[^']*)'/gm)].flatMap(([, name = '']) => {
    const found = name.startsWith('@/') ? resolve(name.slice(2)) : resolve(path.relative(root, path.resolve(path.dirname(file), name)))
    return found && found.includes(`${path.sep}components${path.sep}`) ? [found] : []
  })

/** Every component a page is made of. */
function madeOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of importsOf(file)) {
    if (seen.has(next)) continue
    seen.add(next)
    madeOf(next, seen)
  }
  return seen
}

const pages = folders('page.tsx')
/** The field itself, and the style page, which shows it and posts nothing. */
const isShown = (file: string) => file.endsWith('FileInput.tsx') || file.includes(path.join('components', 'staf', 'gaya'))
const takesFiles = (folder: string) =>
  [...madeOf(path.join(APP, folder, 'page.tsx'))].some((file) => /<FileInput|type="file"/.test(read(file)) && !isShown(file))

describe('every page', () => {
  it.each(pages)('%s has a row that takes its forms, files only where it has a field for them', (folder) => {
    const { metode, badan } = ruteOf(addressOf(folder))
    expect(metode).toEqual(['GET', 'HEAD', 'POST'])
    expect(badan === BADAN.berkas).toBe(takesFiles(folder))
  })

  it.each(pages)('%s is judged the same in English', (folder) =>
    expect(ruteOf(`/en${addressOf(folder)}`)).toEqual(ruteOf(addressOf(folder))),
  )

  it('takes two hundred fields at most, but for the one paper with two tables', () => {
    const beyond = pages.map(addressOf).filter((address) => {
      const { badan } = ruteOf(address)
      return typeof badan === 'object' && badan !== null && badan.isian > 200
    })
    expect(beyond).toEqual(['/staf/pengaduan/x/lhp'])
  })
})

describe('every route of a machine or a download', () => {
  it.each(folders('route.ts'))('%s takes the methods it has and no others', (folder) => {
    const source = read(path.join(APP, folder, 'route.ts'))
    const named = [...source.matchAll(/export (?:async )?(?:function|const) ([A-Z]+)\b/g), ...source.matchAll(/as ([A-Z]+)\b/g)].map(
      ([, name = '']) => name,
    )
    const own = named.filter((name) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'].includes(name))
    const allowed = ruteOf(addressOf(folder)).metode.filter((name) => !(name === 'HEAD' && own.includes('GET')) && name !== 'OPTIONS')
    expect([...allowed].sort()).toEqual(own.filter((name) => name !== 'HEAD' || !own.includes('GET')).sort())
  })
})

/** Characters of the longest text a schema lets pass in one field; null for one that is no free text. */
function longest(schema: z.core.$ZodType): number {
  const def = schema._zod.def as unknown as {
    shape?: Record<string, z.core.$ZodType>
    in?: z.core.$ZodType
    out?: z.core.$ZodType
    left?: z.core.$ZodType
    right?: z.core.$ZodType
    innerType?: z.core.$ZodType
    options?: z.core.$ZodType[]
  }
  const own = (schema as unknown as { maxLength?: number | null }).maxLength ?? 0
  if (def.shape) return Object.values(def.shape).reduce((sum, inner) => sum + longest(inner), 0)
  if (def.options) return Math.max(...def.options.map(longest))
  if (def.left && def.right) return longest(def.left) + longest(def.right)
  return Math.max(own, ...[def.in, def.out, def.innerType].filter((inner) => inner !== undefined).map(longest))
}

/** Bytes of a long Indonesian text a character; with scripts React sends what was typed before along with what is typed now. */
const BYTES = 1.1
const TWICE = 2

describe('the limit of text', () => {
  const actions = folders('actions.ts').flatMap((folder) => {
    const source = read(path.join(APP, folder, 'actions.ts'))
    return [...source.matchAll(/import \{([^}]+)\} from '@\/(lib\/domain\/[^']+)'/g)].map(([, names = '', module = '']) => ({
      folder,
      module,
      names: names.split(',').map((name) => name.trim().replace(/^type .*/, '')),
    }))
  })

  it.each(actions.filter(({ names }) => names.some((name) => name.endsWith('Schema'))))(
    'of $folder lets every text of $module through',
    async ({ folder, module, names }) => {
      const found = (await import(path.join(root, module))) as Record<string, unknown>
      const schemas = names
        .filter((name) => name.endsWith('Schema'))
        .map((name) => found[name])
        .filter((one): one is z.ZodType => typeof one === 'object' && one !== null && '_zod' in one)
      const { badan } = ruteOf(addressOf(folder))
      for (const schema of schemas) {
        expect(fieldNamesOf(schema).size).toBeGreaterThanOrEqual(0)
        expect(longest(schema) * BYTES * TWICE).toBeLessThan((badan as { teks: number }).teks)
      }
    },
  )
})

describe('the lines', () => {
  it('keep reports, the tracking page, sign-ins, files and officials apart', () => {
    const kelas = (address: string, method: string, withFiles = false) => kelasOf(ruteOf(address), method, withFiles)
    expect(['/lapor/wbs', '/lacak', '/masuk', '/staf', '/pengaduan'].map((address) => kelas(address, 'POST'))).toEqual([
      'lapor',
      'lacak',
      'masuk',
      'staf',
      'baca',
    ])
    expect(kelas('/lapor/wbs', 'POST', true)).toBe('berkas')
    expect(kelas('/masuk', 'GET')).toBe('baca')
    // Whoever waits for the office's provider stands in nobody else's way, neither going there nor coming back.
    expect([kelas('/masuk/kantor', 'POST'), kelas('/masuk/callback/kantor', 'GET'), kelas('/en/masuk/kode', 'POST')]).toEqual([
      'kantor',
      'kantor',
      'masuk',
    ])
  })

  it('end somewhere', () => {
    for (const { serentak, antre } of Object.values(KELAS)) expect(serentak + antre).toBeLessThan(600)
  })
})
