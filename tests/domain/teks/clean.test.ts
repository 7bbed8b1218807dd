import { describe, expect, it } from '@jest/globals'
import { cleanDeep, cleanText, cutText, isBlank } from '@/lib/domain/teks/clean'
import { requiredText } from '@/lib/domain/lapor/teks'
import { readForm, typedValues } from '@/lib/domain/web/read-form'

const INVISIBLE = [
  '\0',
  '\u007f',
  '\u009f',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u061c',
  '\u3164',
  '\u{e0041}',
  '\ud800',
  '\udc00',
]

describe('every text from outside', () => {
  it.each(INVISIBLE)('loses %j, wherever it stands', (mark) => expect(cleanText(`jalan ${mark}rusak`)).toBe('jalan rusak'))

  it('keeps what people write: line breaks, tabs, emoji of many parts, letters of every script, joiners', () => {
    const text = 'Satu\n\tdua 👩‍👩‍👧 ❤️ Ñ ဗမာ می‌خواهم ≤ “kutip” — NBSP\u00a0di sini'
    expect(cleanText(text)).toBe(text.normalize('NFC'))
  })

  it('has one kind of line break and composed letters', () => {
    expect(cleanText('a\r\nb\rc\u2028d')).toBe('a\nb\nc\nd')
    expect(cleanText('a\vb\fc\u0085d')).toBe('a\nb\nc\nd')
    expect(cleanText('e\u0301')).toBe('é')
  })

  it.each(['', ' ', '\u200b'.repeat(20), '\u3164\u2800\u00a0', '\u200d\u200c', '\ufe0f', '\n\t'])('%j shows nothing', (text) =>
    expect(isBlank(text)).toBe(true),
  )

  it('is cut between characters, never in one', () => {
    expect(cutText('abc', 10)).toBe('abc')
    for (let max = 0; max < 20; max += 1) {
      const cut = cutText('ab👩‍👩‍👧cd😀e\u0301f', max)
      expect(cut.length).toBeLessThanOrEqual(max)
      expect(cut.isWellFormed()).toBe(true)
      expect('ab👩‍👩‍👧cd😀e\u0301f'.startsWith(cut)).toBe(true)
    }
    expect(cutText('😀😀', 3)).toBe('😀')
  })

  it('is cleaned inside JSON too, keys included', () => {
    expect(cleanDeep({ 'ju\0dul': ['a\u202eb', 1, null, { x: '\ud800' }] })).toEqual({ judul: ['ab', 1, null, { x: '' }] })
  })
})

describe('a form', () => {
  const form = (...entries: readonly (readonly [string, string])[]) => {
    const data = new FormData()
    for (const [name, value] of entries) data.append(name, value)
    return data
  }

  it('takes what shows nothing for nothing, so that no schema counts it as text', () => {
    const read = readForm(form(['judul', '\u200b'.repeat(30)], ['isi', ' \u2800 ']), [])
    expect(read).toEqual({ judul: '', isi: '' })
    expect(requiredText('judul', { min: 10, max: 100 }).safeParse('\u200b'.repeat(30)).error?.issues[0]?.message).toBe('judul.wajib')
  })

  it('takes a password exactly as it was typed', () => {
    expect(readForm(form(['kataSandi', ' \u200bx\u202e ']), [])).toEqual({ kataSandi: ' \u200bx\u202e ' })
  })

  it('echoes fields of its schema and no others, and never a secret', () => {
    const typed = typedValues(form(['judul', 'a'], ['jahat', 'b'], ['kataSandi', 'c'], ['$ACTION_1', 'd']), new Set(['judul', 'kataSandi']))
    expect(typed).toEqual({ judul: ['a'] })
  })

  it('is read in one pass, however many fields it has', () => {
    let passes = 0
    const many = form(...Array.from({ length: 5000 }, (_, index) => [`f${index}`, 'x'] as const))
    const counted = new Proxy(many, {
      get: (target, name) => {
        if (name === 'getAll' || name === 'get' || name === 'keys') throw new Error(`asks ${String(name)} for each field`)
        if (name === 'entries') passes += 1
        const value: unknown = Reflect.get(target, name, target)
        return typeof value === 'function' ? value.bind(target) : value
      },
    })
    readForm(counted, [])
    expect(passes).toBe(1)
  })
})
