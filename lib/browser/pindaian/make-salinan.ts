import type { PenutupHalaman, Penutup } from '@/lib/domain/lapor/penutup'
import type { PindaianTerbuka } from './open-halaman'

/** Longest side of a page in pixels and JPEG quality, from sharp to still readable; the first that fits is taken. */
const STEPS = [
  [2200, 0.82],
  [1754, 0.76],
  [1400, 0.7],
  [1100, 0.6],
] as const

/** Burns the bars in, a pixel wider on every side, so that no edge of a letter shows beside one. */
function burn(canvas: HTMLCanvasElement, bars: readonly Penutup[]): void {
  const context = canvas.getContext('2d')
  if (!context) throw new Error('CANVAS')
  context.fillStyle = 'black'
  for (const { x, y, w, h } of bars) {
    context.fillRect(
      Math.floor(x * canvas.width) - 1,
      Math.floor(y * canvas.height) - 1,
      Math.ceil(w * canvas.width) + 2,
      Math.ceil(h * canvas.height) + 2,
    )
  }
}

async function page(
  pindaian: PindaianTerbuka,
  halaman: number,
  bars: readonly Penutup[],
  [longest, quality]: (typeof STEPS)[number],
): Promise<Blob> {
  const canvas = document.createElement('canvas')
  await pindaian.draw(halaman, canvas, longest)
  burn(canvas, bars)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  // The pixels of the original are not kept longer than needed.
  canvas.width = 0
  if (!blob) throw new Error('CANVAS')
  return blob
}

/** A PDF that is nothing but one picture a page, A4 wide or high. */
async function bind(pages: readonly Blob[]): Promise<Blob> {
  const { PDFDocument } = await import('@cantoo/pdf-lib')
  const pdf = await PDFDocument.create({ updateMetadata: false })
  for (const blob of pages) {
    const picture = await pdf.embedJpg(new Uint8Array(await blob.arrayBuffer()))
    const scale = 842 / Math.max(picture.width, picture.height)
    const [width, height] = [picture.width * scale, picture.height * scale]
    pdf.addPage([width, height]).drawImage(picture, { x: 0, y: 0, width, height })
  }
  return new Blob([new Uint8Array(await pdf.save({ useObjectStreams: false, addDefaultPage: false }))], { type: 'application/pdf' })
}

/**
 * The handlers' copy: every page drawn to pixels with its bars burnt in, one JPEG or a PDF of pictures. No text, no metadata and
 * nothing under a bar is in it. Null when it does not fit `limit` bytes.
 */
export async function makeSalinan(pindaian: PindaianTerbuka, penutup: PenutupHalaman, limit: number): Promise<Blob | null> {
  for (const step of STEPS) {
    const pages: Blob[] = []
    for (let halaman = 0; halaman < pindaian.jumlah; halaman += 1) pages.push(await page(pindaian, halaman, penutup[halaman] ?? [], step))
    const copy = pages.length === 1 ? pages[0] : await bind(pages)
    if (copy && copy.size <= limit) return copy
  }
  return null
}
