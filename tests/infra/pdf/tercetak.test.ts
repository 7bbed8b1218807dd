import { describe, expect, it, jest } from '@jest/globals'
import * as fontkit from 'fontkit'
import { hurufBiasa, KOTAK, takTercetak, tercetak } from '@/lib/domain/surat/tercetak'
import type { Surat } from '@/lib/domain/surat/surat'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { HURUF, hurufFile } from '@/lib/infra/pdf/huruf'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { readPdf } from '@/tests/support/pdf'

jest.setTimeout(120_000)

const charactersOf = (family: string) => new Set((fontkit.openSync(hurufFile(family, 400)) as fontkit.Font).characterSet)
const semua = new Set(Object.keys(HURUF).flatMap((family) => [...charactersOf(family)]))
const LETTER = { ...CONTOH.SURAT_JAWABAN }

/** What a paper says when these stand in its text. */
async function printed(isi: string): Promise<string> {
  const surat: Surat = { ...LETTER, isi }
  return (await readPdf(await drawSurat(surat, 'A4'))).teks
}
const bare = (teks: string) => teks.replaceAll(/\s|Halaman \d+ dari \d+/g, '')

describe('what a paper can print', () => {
  it('is what its fonts have: no character it keeps is missing in all of them, none they have is a box', () => {
    const wrong: string[] = []
    for (let code = 0x20; code < 0x20000; code += 1) {
      const char = String.fromCodePoint(code)
      for (const out of tercetak(char)) {
        if (out !== '\n' && !semua.has(out.codePointAt(0) ?? 0)) wrong.push(code.toString(16))
      }
      const assigned = !/[\p{Cn}\p{Co}\p{Cs}\ufffc]/u.test(char)
      if (assigned && char !== KOTAK && semua.has(code) && takTercetak(char).length > 0) wrong.push(`box ${code.toString(16)}`)
    }
    expect(wrong).toEqual([])
  })

  it('calls ordinary only what the two files of the letter font have', () => {
    const own = new Set([...charactersOf('Arimo'), ...charactersOf('Arimo Ext')])
    const wrong: string[] = []
    for (let code = 0x20; code < 0x3000; code += 1) {
      if (hurufBiasa(String.fromCodePoint(code)) && !own.has(code)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it.each([
    ['signs', '≤ 5 ≥ 6 ≠ 7 → ⇒ ✓ ☐ ● ½ √ ∞ ₂'],
    ['Vietnamese', 'Nguyễn Thị Hằng'],
    ['Cyrillic and Greek', 'Иванов Ξένια Ѵ'],
    ['Chinese, Japanese, Korean', '陈美玲 陳美玲 山田太郎 김민수'],
    ['pictures', '😀 👍 🚧'],
    ['Javanese, Thai, Tamil', 'ꦲꦏ่ ภาษา தமிழ்'],
  ])('prints %s as typed', async (_name, isi) => {
    expect(bare(await printed(isi))).toContain(bare(isi))
  })

  it('prints a box for what no font has, and the writer can be told which', async () => {
    const isi = 'Aksara 𐤀 dan \u{f1234} dan \ud83d sendiri'
    expect(takTercetak(isi)).toEqual(['𐤀', '\u{f1234}', '\ud83d'])
    expect(bare(await printed(isi))).toContain(bare(`Aksara ${KOTAK} dan ${KOTAK} dan ${KOTAK} sendiri`))
  })

  it('never throws: every space, mark and sign, and one of every 64 letters of the basic plane', async () => {
    const chars: string[] = []
    for (let code = 0; code < 0x10000; code += 1) {
      const char = String.fromCodePoint(code)
      if (code % 64 === 5 || !/[\p{L}\p{Cn}\p{Co}\p{Cs}]/u.test(char)) chars.push(char)
    }
    const surat: Surat = { ...LETTER, isi: chars.join(' ') }
    expect((await drawSurat(surat, 'A4')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('prints what a phone, a table program or an attack may send, in every kind of paper', async () => {
    const teks =
      'a\u00a0b a\u202fb a\u0000b\u000bc \ud800 \u202eabc\u202c e\u0301 \ufeff \u2028 \u2800 1\ufe0f\u20e3 👨\u200d👩\u200d👧 \uf0b7'
    const texts = ['hal', 'isi', 'uraian', 'catatan', 'judul', 'perihal']
    const worsen = (surat: Surat) =>
      JSON.parse(JSON.stringify(surat), (key, inner: unknown) =>
        texts.includes(key) && typeof inner === 'string' ? `${inner} ${teks}` : inner,
      )
    for (const surat of Object.values<Surat>(CONTOH)) expect((await drawSurat(worsen(surat) as Surat, 'A4')).length).toBeGreaterThan(500)
  })

  it('prints the register whatever stands in one of its rows', async () => {
    const bad = ['Jalan\u00a0rusak', 'w'.repeat(5000), 'x\u0000\ud83dy', '≤ ✓ Nguyễn 陈']
    const surat = {
      ...CONTOH.BUKU_PENGADUAN,
      baris: [...CONTOH.BUKU_PENGADUAN.baris, CONTOH.BUKU_PENGADUAN.kolom.map((_, n) => bad[n % 4] ?? '')],
    }
    const { teks } = await readPdf(await drawSurat(surat, 'A4'))
    expect(bare(teks)).toContain('Jalanrusak')
    expect(bare(teks).match(/w/g)?.length).toBeGreaterThanOrEqual(5000)
  })

  it('keeps a word of 5,000 letters on the sheet, whole', async () => {
    const word = 'abcdefghij'.repeat(500)
    expect(bare(await printed(word))).toContain(word)
    const { halaman } = await readPdf(await drawSurat({ ...LETTER, isi: word }, 'A4'))
    expect(halaman.length).toBeGreaterThan(1)
  })
})
