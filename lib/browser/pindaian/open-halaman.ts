import { HALAMAN_PINDAIAN, isJenisPindaian } from '@/lib/domain/lapor/pindaian-masuk'
import { openPdf } from '../pdf-pages'

/** An opened scan: pages that can be drawn at any size, and what must be let go of at the end. */
export type PindaianTerbuka = Readonly<{
  berkas: File
  jumlah: number
  /** Draws a page from nought into a canvas; its longer side gets `longest` pixels, or fewer for a small picture. */
  draw: (halaman: number, canvas: HTMLCanvasElement, longest: number) => Promise<void>
  close: () => void
}>

type OpenFault = 'jenis' | 'rusak' | 'halaman'
export type OpenResult = Readonly<{ ok: true; pindaian: PindaianTerbuka }> | Readonly<{ ok: false; galat: OpenFault }>

async function openGambar(berkas: File): Promise<PindaianTerbuka> {
  const picture = await createImageBitmap(berkas, { imageOrientation: 'from-image' })
  const draw: PindaianTerbuka['draw'] = async (_halaman, canvas, longest) => {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height))
    canvas.width = Math.max(1, Math.round(picture.width * scale))
    canvas.height = Math.max(1, Math.round(picture.height * scale))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('CANVAS')
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(picture, 0, 0, canvas.width, canvas.height)
  }
  return { berkas, jumlah: 1, draw, close: () => picture.close() }
}

async function openDokumen(berkas: File): Promise<PindaianTerbuka> {
  const pdf = await openPdf(new Uint8Array(await berkas.arrayBuffer()))
  const draw: PindaianTerbuka['draw'] = async (halaman, canvas, longest) => {
    const page = await pdf.getPage(halaman + 1)
    const natural = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: longest / Math.max(natural.width, natural.height) })
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    await page.render({ canvas, viewport }).promise
    page.cleanup()
  }
  return { berkas, jumlah: pdf.numPages, draw, close: () => void pdf.destroy() }
}

const MIME: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** The kind of a file as its device names it, or by its ending where that says nothing. */
export const jenisOf = (file: File): string => file.type || (MIME[file.name.split('.').at(-1)?.toLowerCase() ?? ''] ?? '')

/** Opens a scan in this page; nothing of it is sent, and no script in it runs. */
export async function openPindaian(berkas: File): Promise<OpenResult> {
  const jenis = jenisOf(berkas)
  if (!isJenisPindaian(jenis)) return { ok: false, galat: 'jenis' }
  try {
    const pindaian = await (jenis === 'application/pdf' ? openDokumen(berkas) : openGambar(berkas))
    if (pindaian.jumlah <= HALAMAN_PINDAIAN) return { ok: true, pindaian }
    pindaian.close()
    return { ok: false, galat: 'halaman' }
  } catch {
    return { ok: false, galat: 'rusak' }
  }
}
