import { describe, expect, it } from '@jest/globals'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '..')
const read = (file: string) => JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) as Record<string, unknown>

type Entry = { version?: string; resolved?: string; integrity?: string; link?: boolean }
type Manifest = Record<'dependencies' | 'devDependencies', Record<string, string>>

const lock = read('package-lock.json').packages as Record<string, Entry>
type Floor = { package: string; minimum: string; reason: string; date: string }

const { floors, platforms } = read('security/floors.json') as { floors: Floor[]; platforms: string[] }
const manifest = read('package.json') as Manifest

function compare(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => (version.split('-')[0] ?? '').split('.').map(Number))
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

const copiesOf = (name: string) => Object.entries(lock).filter(([where]) => where.endsWith(`node_modules/${name}`))

/** Every copy counts, also one nested in another package. */
function belowFloor(wanted: ReadonlyArray<Pick<Floor, 'package' | 'minimum'>>): string[] {
  return wanted.flatMap(({ package: name, minimum }) =>
    copiesOf(name)
      .filter(([, { version = '0' }]) => compare(version, minimum) < 0)
      .map(([where, { version }]) => `${where} ${version} < ${minimum}`),
  )
}

/** Entries that name no strong checksum, or come from elsewhere than the public registry. Root and links are no packages. */
const unverified = (packages: Readonly<Record<string, Entry>>): string[] =>
  Object.entries(packages)
    .filter(([where, { link }]) => where !== '' && !link)
    .filter(
      ([, { integrity, resolved }]) =>
        !integrity?.startsWith('sha512-') || (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')),
    )
    .map(([where]) => where)

describe('the lock file', () => {
  it('holds nothing below its safe version', () => {
    expect(belowFloor(floors)).toEqual([])
  })

  it('would show a version that is too low', () => {
    expect(belowFloor([{ package: 'next', minimum: '99.0.0' }])).toEqual([expect.stringContaining('node_modules/next ')])
    expect(compare('16.4.5', '16.4.10')).toBeLessThan(0)
  })

  it('serves macOS and Windows too', () => {
    expect(platforms.filter((name) => copiesOf(name).length === 0)).toEqual([])
  })

  // `npm:` gives a second version of a package a name of its own, and is as exact.
  it('is pinned: every direct dependency has one exact version', () => {
    const direct = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.entries(direct).filter(([, version]) => !/^(npm:[@\w/-]+@)?\d+\.\d+\.\d+(-[\w.-]+)?$/.test(version))).toEqual([])
  })

  it('names a checksum and the public registry for every package', () => {
    expect(Object.keys(lock).length).toBeGreaterThan(500)
    expect(unverified(lock)).toEqual([])
  })

  it('would show a package without a checksum, and one from elsewhere', () => {
    const [where, entry] = Object.entries(lock).find(([name]) => name === 'node_modules/next') ?? ['', {}]
    const elsewhere = { ...entry, resolved: 'https://paket.example/next-16.4.5.tgz' }
    const planted = {
      '': {},
      'node_modules/tautan': { link: true },
      [where]: entry,
      'node_modules/umum': { ...entry, resolved: 'https://registry.npmjs.org/next/-/next-16.4.5.tgz' },
      'node_modules/polos': { ...entry, integrity: undefined },
      'node_modules/lemah': { ...entry, integrity: 'sha1-AAAA' },
      'node_modules/asing': elsewhere,
      'node_modules/git': { ...entry, resolved: 'git+ssh://git@github.com/a/b.git#c' },
    }
    expect(unverified(planted)).toEqual(['node_modules/polos', 'node_modules/lemah', 'node_modules/asing', 'node_modules/git'])
  })
})
