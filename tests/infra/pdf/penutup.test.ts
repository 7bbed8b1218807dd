import { describe, expect, it, jest } from '@jest/globals'
import type { Surat } from '@/lib/domain/surat/surat'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(240_000)

/** The register and the recap are ruled tables with tests of their own. */
const BERTABEL = ['BUKU_PENGADUAN', 'REKAP']
const SEMUA = Object.values<Surat>(CONTOH).filter(({ jenis }) => !BERTABEL.includes(jenis))

/** Where the longest words typed on a paper stand: what grows when somebody writes more. */
function longest(value: unknown, path: readonly string[] = []): readonly [readonly string[], string] {
  if (typeof value === 'string') return [path, value]
  if (value === null || typeof value !== 'object') return [path, '']
  return Object.entries(value)
    .filter(([key]) => !['kop', 'cek', 'penandatangan', 'alamatSitus'].includes(key))
    .map(([key, child]) => longest(child, [...path, key]))
    .reduce((best, one) => (one[1].length > best[1].length ? one : best), [path, ''] as readonly [readonly string[], string])
}

function grown(surat: Surat, lines: number): Surat {
  const copy = structuredClone(surat) as unknown as Record<string, unknown>
  const [path, text] = longest(copy)
  const parent = path.slice(0, -1).reduce((at, key) => at[key] as Record<string, unknown>, copy)
  parent[path.at(-1) ?? ''] = `${text}${'\n\nKalimat tambahan.'.repeat(lines)}`
  return copy as unknown as Surat
}

/** What stands on the page of the signature before it; drawn marks, page numbers and the code to check by are no words of the paper. */
function before(halaman: readonly Readonly<{ teks: string }>[], surat: Surat): string {
  const page = [...halaman].reverse().find(({ teks }) => teks.includes(surat.penandatangan.nama))
  const teks = (page?.teks ?? '').replace(/Halaman \d+ dari \d+/g, '')
  return teks.slice(0, teks.search(/Cocokkan surat ini|Persetujuan internal|Tanda tangan/)).trim()
}

describe.each(SEMUA.map((surat) => [surat.jenis, surat] as const))('%s', (_jenis, surat) => {
  it('keeps its last words with the signature, however long it is', async () => {
    for (let lines = 0; lines <= 33; lines += 3) {
      const { halaman } = await readPdf(await drawSurat(grown(surat, lines), 'A4'))
      const title = `${surat.penandatangan.jabatan},`
      const words = before(halaman, surat)
        .replace(title, '')
        .replace(/^\S+, \d+ \w+ \d{4}$/m, '')
        .trim()
      expect([lines, words.length > 15]).toEqual([lines, true])
    }
  })
})
