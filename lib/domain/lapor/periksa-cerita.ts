import { pindaiTeks } from '@/lib/domain/publikasi/pindai'
import { lipat } from '@/lib/domain/teks/lipat'

/** What in a text handlers read tells who wrote it, as it stands there. */
export type TemuanCerita = Readonly<{ jenis: 'NIK' | 'TELEPON' | 'NAMA'; kutipan: string }>

/** Shorter parts of a name are words of the language too often. */
const BAGIAN_NAMA = 4

/** Where the text says the name, or a longer part of it, as a word of its own. */
function cariNama(teks: string, nama: string): readonly string[] {
  const { teks: folded, kutip } = lipat(teks)
  const parts = lipat(nama)
    .teks.split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= BAGIAN_NAMA && /\p{L}/u.test(part))
  if (parts.length === 0) return []
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu')
  return [...folded.matchAll(words)].map((match) => kutip(match.index, match.index + match[0].length))
}

/**
 * A telephone number, a NIK or the reporter's own name in what he tells: said before he sends, and never a reason to refuse. An
 * identity lies sealed beside the story; a story may still give it away.
 */
export function periksaCerita(teks: string, nama: string): readonly TemuanCerita[] {
  const numbers = pindaiTeks([teks], []).flatMap(({ pola, kutipan }) =>
    pola === 'NIK' || pola === 'TELEPON' ? [{ jenis: pola, kutipan }] : [],
  )
  const names = cariNama(teks, nama).map((kutipan) => ({ jenis: 'NAMA' as const, kutipan }))
  const seen = new Set<string>()
  return [...numbers, ...names].filter(({ jenis, kutipan }) => {
    const key = `${jenis}:${kutipan.toLowerCase()}`
    return !seen.has(key) && seen.add(key)
  })
}
