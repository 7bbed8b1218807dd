import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import {
  checkCharacter,
  encodeBits,
  formatKodeAkses,
  formatNomorTiket,
  normalizeKode,
  parseEkorTiket,
  parseKodeAkses,
  parseNomorTiket,
} from '@/lib/domain/kode/crockford'

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const codes = Array.from({ length: 20 }, () => formatKodeAkses(randomBytes(10)))

describe('an access code', () => {
  it.each(codes)('%s reads as sixteen characters in four groups and is accepted as printed', (code) => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(parseKodeAkses(code)).toBe(code.replaceAll('-', ''))
  })

  it('comes out the same whatever case and spacing it is typed in', () => {
    for (const code of codes) {
      const canonical = code.replaceAll('-', '')
      for (const typed of [
        code.toLowerCase(),
        canonical,
        [...canonical].join(' '),
        ` ${code.replaceAll('-', ' – ')}\n`,
        code.replaceAll('-', '.'),
      ]) {
        expect(parseKodeAkses(typed)).toBe(canonical)
      }
    }
  })

  it('forgives O for 0 and I or L for 1', () => {
    expect(normalizeKode('oOiIlL')).toBe('001111')
    const zeros = formatKodeAkses(Buffer.alloc(10))
    expect(parseKodeAkses(zeros.replaceAll('0', 'O'))).toBe('0'.repeat(16))
    const ones = `${'1'.repeat(15)}${checkCharacter('1'.repeat(15))}`
    expect(parseKodeAkses(ones.replaceAll('1', 'l'))).toBe(ones)
    expect(parseKodeAkses(ones.replaceAll('1', 'I'))).toBe(ones)
  })

  it('reads wide characters of a phone keyboard', () => {
    const code = codes[0] ?? ''
    const wide = [...code].map((char) => (char === '-' ? char : String.fromCharCode(char.charCodeAt(0) + 0xfee0))).join('')
    expect(parseKodeAkses(wide)).toBe(code.replaceAll('-', ''))
  })

  it('is found in what was copied with it', () => {
    for (const code of codes) {
      const canonical = code.replaceAll('-', '')
      for (const typed of [
        `Kode akses: ${code}`,
        `Kode akses：${code}`,
        `KODE AKSES\n${code}`,
        `Nomor tiket: WBS-7K3M-9QX4\nKode akses: ${code}\n`,
        code.replaceAll('-', '-\n'),
      ])
        expect([typed, parseKodeAkses(typed)]).toEqual([typed, canonical])
    }
  })

  it('with any one character wrong is told apart at once', () => {
    for (const code of codes) {
      const canonical = code.replaceAll('-', '')
      for (let i = 0; i < 16; i += 1) {
        for (const other of ALPHABET) {
          const typed = canonical.slice(0, i) + other + canonical.slice(i + 1)
          expect(parseKodeAkses(typed) === null).toBe(other !== canonical[i])
        }
      }
    }
  })

  it('with two neighbours swapped is told apart, except Z and 0', () => {
    let swaps = 0
    for (const code of codes) {
      const canonical = code.replaceAll('-', '')
      for (let i = 0; i < 15; i += 1) {
        const [a, b] = [canonical[i] ?? '', canonical[i + 1] ?? '']
        if (a === b || `${a}${b}`.match(/^(0Z|Z0)$/)) continue
        swaps += 1
        expect(parseKodeAkses(canonical.slice(0, i) + b + a + canonical.slice(i + 2))).toBeNull()
      }
    }
    expect(swaps).toBeGreaterThan(100)
  })

  it.each(['', '   ', '4TDH', `${'0'.repeat(17)}`, 'bukan kode', '4TDH-8RW2-M6KC'])('is not %j', (typed) => {
    expect(parseKodeAkses(typed)).toBeNull()
  })

  it('takes its bits from the front, five at a time, and never too few', () => {
    expect(encodeBits(Uint8Array.from([0xff, 0, 0, 0, 0]), 8)).toBe('ZW000000')
    expect(() => encodeBits(new Uint8Array(4), 8)).toThrow(RangeError)
  })
})

describe('a ticket number', () => {
  it('is a prefix and eight random characters', () => {
    expect(formatNomorTiket('WBS', Buffer.from([0x39, 0xe7, 0x4a, 0x6e, 0xe4]))).toMatch(
      /^WBS-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/,
    )
  })

  it.each(['WBS-7K3M-9QX4', 'wbs 7k3m 9qx4', 'wbs7k3m9qx4', '  WBS – 7K3M.9QX4 ', 'WBS-7K3M9QX4'])('is found in %j', (typed) => {
    expect(parseNomorTiket(typed)).toBe('WBS-7K3M-9QX4')
  })

  it('forgives O, I and L there too', () => {
    expect(parseNomorTiket('WBS-OIL0-0000')).toBe('WBS-0110-0000')
  })

  it.each(['', 'WBS', 'WBS-7K3M', '7K3M-9QX4', 'KB-7K3M-9QX4', 'WBS-7K3M-9QX44'])('is not in %j', (typed) => {
    expect(parseNomorTiket(typed)).toBeNull()
  })

  it.each([
    'Nomor tiket: WBS-7K3M-9QX4',
    'Nomor tiket: WBS-7K3M-9QX4\nKode akses: 04HM-8RW2-M6KC-Q1Z7',
    'ＷＢＳ－７Ｋ３Ｍ－９ＱＸ４',
    'WBS\u20117K3M\u20119QX4',
  ])('is found in what was copied with it: %j', (typed) => {
    expect(parseNomorTiket(typed)).toBe('WBS-7K3M-9QX4')
  })

  it.each(['7K3M-9QX4', '7k3m9qx4', 'Nomor tiket: 7K3M-9QX4'])('is known by its eight characters alone: %j', (typed) => {
    expect(parseNomorTiket(typed)).toBeNull()
    expect(parseEkorTiket(typed)).toBe('7K3M-9QX4')
  })

  it.each(['', '7K3M', '7K3M-9QX44', 'bukan nomor'])('is not known by %j', (typed) => {
    expect(parseEkorTiket(typed)).toBeNull()
  })

  it.each(['DUMAS', 'SP4N'])('may begin with %s', (prefix) => {
    expect(parseNomorTiket(`${prefix}-7K3M-9QX4`)).toBe(`${prefix}-7K3M-9QX4`)
  })
})
