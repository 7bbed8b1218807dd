import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
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
      expect([key, text.replaceAll('SP4N‑LAPOR!', '')]).not.toEqual([key, expect.stringContaining('!')])
    }
  })
})

/**
 * Sentences that were untrue once: about what is not there, notes to developers, promises nobody keeps, and words with two
 * names. Each with what it would look like in either language.
 */
const TIDAK_BENAR = [
  /belum tersedia di situs ini/i,
  /not (?:yet )?available on this site/i,
  /perlu diperiksa kembali|to be checked (?:again )?before use/i,
  /pimpinan (?:telah |sudah )?diberi tahu/i,
  /head of the office has been told/i,
  /\bpeladen\b/i,
  /tidak menyimpan alamat jaringan/i,
  /\bTODO\b|\bFIXME\b|lorem ipsum/i,
  /jadwal retensi|retention schedule/i,
]

describe('what the screens say', () => {
  it('is none of the sentences that were found untrue, nor of their kind', () => {
    for (const [key, text] of [...indonesian, ...english])
      for (const sentence of TIDAK_BENAR) expect([key, text]).not.toEqual([key, expect.stringMatching(sentence)])
  })

  it('calls a browser by its Indonesian name in Indonesian', () => {
    expect(indonesian.filter(([, text]) => /\bbrowser\b/i.test(text))).toEqual([])
  })

  it('promises no size of a file: that is a setting of the layanan', () => {
    const sizes = [...indonesian, ...english].filter(
      ([key, text]) => /\b\d+ ?(?:MB|GB)\b/.test(text) && !/^(?:isian|impor|instansi)\./.test(key),
    )
    expect(sizes).toEqual([])
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

describe('words of an office', () => {
  // Names, titles and numbers belong to the office and its layanan; a language file knows no office.
  const KANTOR = [
    /inspe[ck]tor/i,
    /inspektur/i,
    /kotawaringin|pangkalan bun|kalimantan|pontianak|ketapang|diskominfo/i,
    /\(0\d{2,3}\)\s?\d/,
  ]

  it.each(['id', 'en'])('stand in no message of %s, not even of those that papers alone use', (locale) => {
    const folder = path.join('lib/i18n', locale)
    const texts = readdirSync(folder).flatMap((file) =>
      flatten(JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Tree, `${file} `),
    )
    expect(texts.length).toBeGreaterThan(1000)
    expect(texts.filter(([, text]) => KANTOR.some((word) => word.test(text)))).toEqual([])
  })

  it('are found where they do stand', () => {
    for (const text of ['Jawaban Inspektorat', 'Ajukan kepada Inspektur', 'the inspector signs', 'Telepon (0532) 24475'])
      expect([text, KANTOR.some((word) => word.test(text))]).toEqual([text, true])
  })
})
