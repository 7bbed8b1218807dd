import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { bacaLihatGaya, JARAK, UKURAN } from '@/lib/domain/gaya/contoh'
import { kontras, PASANGAN, WARNA, type NamaWarna } from '@/lib/domain/gaya/warna'

const read = (file: string) => fs.readFileSync(path.resolve(__dirname, '../../../app/styles', file), 'utf8')
const tokens = read('tokens.css')
const [light = '', dark = ''] = tokens.split('prefers-color-scheme: dark')

type Token = Readonly<{ nama: string; oklch: readonly number[]; hex: string }>
const colours = (css: string): readonly Token[] =>
  [...css.matchAll(/--color-([\w-]+): oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\); \/\* (#[0-9a-f]{6})/g)].map(
    ([, nama = '', l, c, h, hex = '']) => ({
      nama,
      oklch: [Number(l) / 100, Number(c), Number(h)],
      hex,
    }),
  )

/** OKLCH to sRGB as CSS Color 4 has it, written here once more so that a hex beside a token cannot be wrong. */
function hexOf([l = 0, c = 0, h = 0]: readonly number[]): readonly number[] {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)]
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ]
  const linear = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ]
  const gamma = (part: number) => (part <= 0.0031308 ? part * 12.92 : part ** (1 / 2.4) * 1.055 - 0.055)
  return linear.map((part) => Math.round(gamma(Math.min(1, Math.max(0, part))) * 255))
}
const partsOf = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

describe('the colours of the style page', () => {
  it('are those of the tokens, in both schemes', () => {
    const [terang, gelap] = [colours(light), colours(dark)]
    expect(terang.map(({ nama }) => nama).sort()).toEqual(Object.keys(WARNA).sort())
    for (const { nama, hex } of terang) expect([nama, WARNA[nama as NamaWarna][0]]).toEqual([nama, hex])
    for (const [nama, [, hex]] of Object.entries(WARNA)) {
      const own = gelap.find((one) => one.nama === nama) ?? terang.find((one) => one.nama === nama)
      expect([nama, hex]).toEqual([nama, own?.hex])
    }
  })

  it('are what the tokens draw', () => {
    for (const { nama, oklch, hex } of [...colours(light), ...colours(dark)])
      hexOf(oklch).forEach((part, i) => expect([nama, hex, Math.abs(part - (partsOf(hex)[i] ?? 0)) <= 2]).toEqual([nama, hex, true]))
  })

  it('are read on each other as well as they must be, in both schemes', () => {
    for (const [depan, belakang, perlu] of PASANGAN)
      for (const tema of [0, 1] as const)
        expect([depan, belakang, tema, kontras(WARNA[depan][tema], WARNA[belakang][tema]) >= perlu]).toEqual([depan, belakang, tema, true])
    expect([kontras('#000000', '#ffffff'), kontras('#ffffff', '#ffffff')]).toEqual([21, 1])
  })
})

describe('the sizes of the style page', () => {
  it('are those of the tokens', () => {
    const named = (prefix: string) => [...light.matchAll(new RegExp(`^  --${prefix}(\\w+):`, 'gm'))].map(([, name]) => name)
    expect([...UKURAN]).toEqual([...new Set(named('text-'))])
    expect([...JARAK]).toEqual([...new Set(named('s(?=\\d)').map((name) => `s${name}`))])
  })

  it('of the public measure are those outside the office', () => {
    const umum = /\.gaya-umum \{([\s\S]*?)\n\}/.exec(read('gaya.css'))?.[1] ?? ''
    for (const [, name = '', value = ''] of umum.matchAll(/(--[\w-]+): ([\d.]+rem);/g))
      expect([name, tokens.includes(`${name}: ${value};`)]).toEqual([name, true])
    const padding = (css: string, block: string) => new RegExp(`\\${block} \\{[^}]*?padding: ([^;]+);`).exec(css)?.[1]
    for (const block of ['.btn', '.input']) expect([block, padding(umum, block)]).toEqual([block, padding(read('fields.css'), block)])
  })

  it('are looked at as an address says', () => {
    expect(bacaLihatGaya({})).toEqual({ kepadatan: 'staf', keadaan: 'biasa' })
    expect(bacaLihatGaya({ kepadatan: 'umum', keadaan: 'salah' })).toEqual({ kepadatan: 'umum', keadaan: 'salah' })
    expect(bacaLihatGaya({ kepadatan: 'x', keadaan: ['salah', 'biasa'] })).toEqual({ kepadatan: 'staf', keadaan: 'biasa' })
  })
})
