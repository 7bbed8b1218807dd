import { describe, expect, it, jest } from '@jest/globals'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
import { drawSurat } from '@/lib/infra/pdf/draw-surat'
import { patahkan } from '@/lib/infra/pdf/patahkan'
import { CONTOH } from '@/tests/builders/surat/contoh-surat'
import { readPdf } from '@/tests/support/pdf'
import { URUTAN } from './urutan-surat'

jest.setTimeout(60_000)

const MM: Readonly<Record<Kertas, readonly [number, number]>> = { A4: [210, 297], F4: [215, 330] }
const SEMUA = Object.values<Surat>(CONTOH).map((surat) => [surat.jenis, surat] as const)

/** Where each phrase begins, searched from the end of the one before; -1 where the order breaks. */
function inOrder(teks: string, phrases: readonly string[]): readonly (readonly [string, boolean])[] {
  let from = 0
  return phrases.map((phrase) => {
    const at = teks.indexOf(phrase, from)
    if (at >= 0) from = at + phrase.length
    return [phrase, at >= 0] as const
  })
}

describe.each(SEMUA)('%s', (jenis, surat) => {
  it.each(['A4', 'F4'] as const)('on %s is read in order, on the right sheet, with its fonts inside', async (kertas) => {
    const { halaman, teks, huruf } = await readPdf(await drawSurat(surat, kertas))
    expect(inOrder(teks.replaceAll('\n', ' ').replaceAll(/ +/g, ' '), URUTAN[jenis]).filter(([, found]) => !found)).toEqual([])
    const sheet = ['BUKU_PENGADUAN', 'REKAP'].includes(jenis) ? [...MM[kertas]].reverse() : MM[kertas]
    for (const { lebar, tinggi } of halaman) expect([Math.round((lebar * 25.4) / 72), Math.round((tinggi * 25.4) / 72)]).toEqual(sheet)
    expect(huruf.length).toBeGreaterThan(0)
    for (const name of huruf) expect(name).toMatch(/Arimo[^ ]*$/)
    expect(teks).not.toMatch(/undefined|NaN|null|\[object|\{\w+\}/)
  })

  it('says of itself what it is and which office it is from, and names no person there', async () => {
    const { info } = await readPdf(await drawSurat(surat, 'A4'))
    expect(info).toMatchObject({ Author: `${surat.kop.nama} ${surat.kop.pemda}`, Language: 'id-ID' })
    expect(JSON.stringify(info)).not.toMatch(/Demo|rotan/)
  })
})

describe('papers', () => {
  it('of more than one page number them, and a letter of one page carries no number', async () => {
    const { halaman } = await readPdf(await drawSurat(CONTOH.LHP, 'A4'))
    expect(halaman.length).toBeGreaterThan(1)
    halaman.forEach(({ teks }, index) => expect(teks).toContain(`Halaman ${index + 1} dari ${halaman.length}`))
    expect((await readPdf(await drawSurat(CONTOH.SURAT_JAWABAN, 'A4'))).teks).not.toContain('Halaman')
  })

  it('for the reporter never show the number of the register', async () => {
    for (const jenis of ['SURAT_JAWABAN', 'PERMINTAAN_KELENGKAPAN', 'TANDA_TERIMA'] as const) {
      expect([jenis, (await readPdf(await drawSurat(CONTOH[jenis], 'A4'))).teks]).toEqual([
        jenis,
        expect.not.stringMatching(/\d{3}\/DUMAS\//),
      ])
    }
  })

  it('not signed yet are marked as drafts, and carry no mark of an electronic signature', async () => {
    const draft = {
      ...CONTOH.SURAT_JAWABAN,
      nomor: null,
      tanggal: null,
      cek: null,
      penandatangan: { ...CONTOH.SURAT_JAWABAN.penandatangan, cara: null, at: null },
    }
    const { teks } = await readPdf(await drawSurat(draft, 'A4'))
    for (const words of ['KONSEP', '(konsep, belum bernomor)', 'Konsep, belum ditandatangani.']) expect(teks).toContain(words)
    expect(teks).not.toMatch(/Cocokkan surat|Persetujuan internal|BSrE|sertifikat/)
  })

  it('as long as anybody writes keep every word, and repeat the head of a table on each page', async () => {
    const panjang = Array.from({ length: 900 }, (_, i) => `kata${i}`).join(' ')
    const baris = Array.from(
      { length: 80 },
      (_, i) => CONTOH.BUKU_PENGADUAN.baris[0]?.map((sel, kolom) => (kolom === 0 ? `#${i + 1}#` : sel)) ?? [],
    )
    const lhp = await readPdf(await drawSurat({ ...CONTOH.LHP, bab: { ...CONTOH.LHP.bab, hasil: panjang } }, 'F4'))
    for (const i of [0, 450, 899]) expect(lhp.teks).toContain(`kata${i}`)
    const buku = await readPdf(await drawSurat({ ...CONTOH.BUKU_PENGADUAN, baris }, 'A4'))
    for (const i of [1, 40, 80]) expect(buku.teks).toContain(`#${i}#`)
    const rows = buku.halaman.filter(({ teks }) => /#\d+#/.test(teks))
    expect(rows.length).toBeGreaterThan(2)
    for (const { teks } of rows) expect(teks).toContain('No. register')
  })

  it('break a long number after a slash or hyphen, without adding a sign', () => {
    expect(patahkan('700.1.2.4/0011/ITPROV-IRBANSUS/2026', 11)).toBe('700.1.2.4/0011/\nITPROV-IRBANSUS/\n2026')
    expect(patahkan('pendek saja', 9)).toBe('pendek saja')
  })
})
