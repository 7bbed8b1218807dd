import { describe, expect, it } from '@jest/globals'
import { en } from '@/lib/i18n/en'
import { id } from '@/lib/i18n/id'
import { localePath, stripLocale } from '@/lib/i18n/navigation'

type Tree = Readonly<{ [key: string]: string | Tree }>

function flatten(tree: Tree, prefix = ''): ReadonlyArray<readonly [key: string, text: string]> {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as const] : flatten(value, `${prefix}${key}.`),
  )
}

/** Names of values and tags; the words inside a plural's branches are no placeholders, and languages branch differently. */
const placeholders = (text: string): readonly string[] =>
  [...text.matchAll(/(?<!(?:zero|one|two|few|many|other|=\d+)\s*)\{(\w+)(?=\s*[,}])|<(\w+)>/g)]
    .map(([, name, tag]) => name ?? `<${tag}>`)
    .sort()

const indonesian = flatten(id)
const english = new Map(flatten(en))

describe('the two languages', () => {
  it('have equal keys', () => {
    expect([...english.keys()].sort()).toEqual(indonesian.map(([key]) => key).sort())
  })

  it('use the same placeholders and tags in every text', () => {
    const differing = indonesian.filter(([key, text]) => {
      const other = english.get(key) ?? ''
      return placeholders(text).join() !== placeholders(other).join()
    })
    expect(differing).toEqual([])
  })

  it('have no empty text, no exclamation mark, and no word the glossary forbids', () => {
    for (const [key, text] of indonesian) {
      expect([key, text.trim()]).not.toEqual([key, ''])
      expect([key, text]).not.toEqual([key, expect.stringMatching(/tersangka|silahkan|\baduan\b/i)])
      expect([key, text.replace('SP4N‑LAPOR!', '')]).not.toEqual([key, expect.stringContaining('!')])
    }
  })
})

describe('addresses', () => {
  it.each([
    ['id', '/lapor', '/lapor'],
    ['en', '/lapor', '/en/lapor'],
    ['en', '/', '/en'],
    ['en', '/?hal=2', '/en?hal=2'],
    ['en', '/tata-cara#aman', '/en/tata-cara#aman'],
    ['en', '#utama', '#utama'],
    ['en', '/api/health', '/api/health'],
    ['en', 'https://www.lapor.go.id/', 'https://www.lapor.go.id/'],
    ['en', '//evil.example', '//evil.example'],
    ['en', 'tel:+6253224475', 'tel:+6253224475'],
  ])('in %s, %s is %s', (locale, path, expected) => {
    expect(localePath(locale, path)).toBe(expected)
  })

  it.each([
    ['/en/lapor', '/lapor'],
    ['/en', '/'],
    ['/id/lapor/wbs', '/lapor/wbs'],
    ['/lapor', '/lapor'],
    ['/energi', '/energi'],
  ])('%s without its language is %s', (path, expected) => {
    expect(stripLocale(path)).toBe(expected)
  })
})
