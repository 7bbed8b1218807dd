import 'server-only'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'
import { hurufBiasa } from '@/lib/domain/surat/tercetak'
import type { Surat } from '@/lib/domain/surat/surat'

/**
 * Fonts of papers in the order they are asked: Arimo has the widths of Arial, which letters of the government are set in; the
 * others only lend what it lacks. All may be embedded. `tebal`: has a bold of its own.
 */
export const HURUF: Readonly<Record<string, Readonly<{ paket: string; bagian: string; tebal: boolean }>>> = {
  Arimo: { paket: 'arimo', bagian: 'latin', tebal: true },
  'Arimo Ext': { paket: 'arimo', bagian: 'latin-ext', tebal: true },
  'Arimo Sirilik': { paket: 'arimo', bagian: 'cyrillic', tebal: true },
  'Arimo Sirilik Ext': { paket: 'arimo', bagian: 'cyrillic-ext', tebal: true },
  'Arimo Yunani': { paket: 'arimo', bagian: 'greek', tebal: true },
  'Arimo Yunani Ext': { paket: 'arimo', bagian: 'greek-ext', tebal: true },
  'Arimo Vietnam': { paket: 'arimo', bagian: 'vietnamese', tebal: true },
  'Arimo Ibrani': { paket: 'arimo', bagian: 'hebrew', tebal: true },
  Arab: { paket: 'noto-naskh-arabic', bagian: 'arabic', tebal: false },
  Lambang: { paket: 'dejavu-sans', bagian: 'latin', tebal: false },
  Emoji: { paket: 'noto-emoji', bagian: 'emoji', tebal: false },
  // Every letter of the basic plane, East Asia among them: coarse, but legible and never wrong.
  Semua: { paket: 'unifont', bagian: 'latin', tebal: false },
}

const BIASA = ['Arimo', 'Arimo Ext'] as const

export const hurufFile = (family: string, weight: 400 | 700): string => {
  const { paket = '', bagian = '', tebal = false } = HURUF[family] ?? {}
  const name = `${paket}-${bagian}-${tebal ? weight : 400}-normal.woff`
  return path.join(process.cwd(), 'node_modules', '@fontsource', paket, 'files', name)
}

const needed = new WeakMap<Surat, readonly string[]>()

/** Which fonts a paper needs: most need one. */
export function hurufUntuk(surat: Surat): readonly string[] {
  const known = needed.get(surat)
  if (known) return known
  const biasa = hurufBiasa(JSON.stringify(surat))
  const families = biasa ? BIASA : Object.keys(HURUF)
  needed.set(surat, families)
  return families
}

type TableStream = Readonly<{ buffer: Uint8Array }>
type Packed = { _getTableStream?: (tag: string) => TableStream | null; stream?: unknown }

/** The library unpacks a font's whole table of outlines for every single letter; for a font of 57,000 that takes a minute. */
function unpackOnce(font: Packed): void {
  const unpack = font._getTableStream?.bind(font)
  if (!unpack) return
  const unpacked = new Map<string, () => TableStream>()
  font._getTableStream = (tag) => {
    const again = unpacked.get(tag)
    if (again) return again()
    const stream = unpack(tag)
    if (stream === null || stream === font.stream) return stream
    const { buffer } = stream
    const Stream = stream.constructor as new (bytes: Uint8Array) => TableStream
    unpacked.set(tag, () => new Stream(buffer))
    return stream
  }
}

let registered = false

function registerHuruf(): void {
  if (registered) return
  registered = true
  for (const family of Object.keys(HURUF)) {
    Font.register({ family, fonts: ([400, 700] as const).map((fontWeight) => ({ src: hurufFile(family, fontWeight), fontWeight })) })
  }
  // No hyphenation: it knows no Indonesian.
  Font.registerHyphenationCallback((word) => [word])
}

const prepared = new Set<unknown>()

/** Registers the fonts of papers once a process and opens these. */
export async function prepareHuruf(families: readonly string[]): Promise<void> {
  registerHuruf()
  for (const fontFamily of families)
    for (const fontWeight of [400, 700]) {
      await Font.load({ fontFamily, fontWeight })
      const data = Font.getFont({ fontFamily, fontWeight })?.data
      if (!data || prepared.has(data)) continue
      prepared.add(data)
      unpackOnce(data as unknown as Packed)
    }
}
