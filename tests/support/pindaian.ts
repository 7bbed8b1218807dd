import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib'
import type { Page } from 'playwright-core'
import sharp from 'sharp'

export type SuratUji = Readonly<{ name: string; mimeType: string; buffer: Buffer }>

/** Where a test looks: the head of the page, its middle, and the place of the signature, as shares of its height. */
export const TITIK = { kepala: 0.08, tengah: 0.5, tandaTangan: 0.9 } as const

/** A page with a red head, a green middle and a blue foot, so that each place is told by its colour. */
async function halaman(teks: string): Promise<Buffer> {
  const band = (fill: string, y: number, height: number) => `<rect x="0" y="${y}" width="600" height="${height}" fill="${fill}"/>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="848">${band('#fff', 0, 848)}${band('#d02020', 20, 120)}${band('#20a020', 300, 240)}${band('#2030d0', 640, 190)}
    <text x="40" y="90" font-size="32" fill="#fff">${teks}</text></svg>`
  return sharp(Buffer.from(svg))
    .jpeg({ quality: 92 })
    .withExif({ IFD0: { Artist: teks, Copyright: teks } })
    .toBuffer()
}

/** A letter photographed: one page, with its writer's name in the picture's metadata and in the name of the file. */
export async function suratFoto(penanda: string): Promise<SuratUji> {
  return { name: `foto ${penanda}.jpg`, mimeType: 'image/jpeg', buffer: await halaman(penanda) }
}

/** A letter of two scanned pages, with its writer's name as text over the picture and as the author of the file. */
export async function suratPdf(penanda: string): Promise<SuratUji> {
  const pdf = await PDFDocument.create()
  pdf.setAuthor(penanda)
  const font = await pdf.embedFont(StandardFonts.Helvetica)
  for (let n = 0; n < 2; n += 1) {
    const page = pdf.addPage([600, 848])
    page.drawImage(await pdf.embedJpg(await halaman(penanda)), { x: 0, y: 0, width: 600, height: 848 })
    page.drawText(penanda, { x: 40, y: 700, size: 14, font })
  }
  return { name: `surat ${penanda}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(await pdf.save({ useObjectStreams: false })) }
}

/** Chooses the scan and waits until its first page can be covered. */
export async function pilihPindaian(page: Page, surat: SuratUji): Promise<void> {
  await page.setInputFiles('#pindaian', [{ ...surat }])
  await page.waitForSelector('.lembar-tutup canvas')
}

/** Says that all was checked, and makes the copy. */
export async function buatSalinan(page: Page): Promise<void> {
  await page.check('label:has-text("Saya sudah memeriksa") input')
  await page.click('button:has-text("Buat salinan untuk petugas")')
  await page.waitForSelector('text=Salinan sudah diterima')
}

/** The shortest way with a letter: head and signature covered on its only page. */
export async function tutupPindaian(page: Page, surat: SuratUji): Promise<void> {
  await pilihPindaian(page, surat)
  await page.click('button:has-text("Tutup kepala surat")')
  await page.click('button:has-text("Tutup tanda tangan")')
  await buatSalinan(page)
}

/** Colours in the middle of a drawn page at each place, as a canvas shows them. */
export async function warnaKanvas(page: Page, selector: string, nth = 0): Promise<Readonly<Record<keyof typeof TITIK, readonly number[]>>> {
  return page
    .locator(selector)
    .nth(nth)
    .evaluate((element, titik) => {
      const canvas = element as HTMLCanvasElement
      const context = canvas.getContext('2d')
      const at = (y: number) =>
        [...(context?.getImageData(Math.floor(canvas.width / 2), Math.floor(canvas.height * y), 1, 1).data ?? [])].slice(0, 3)
      return { kepala: at(titik.kepala), tengah: at(titik.tengah), tandaTangan: at(titik.tandaTangan) }
    }, TITIK)
}

/** The same of a picture's bytes. */
export async function warnaGambar(bytes: Buffer): Promise<Readonly<Record<keyof typeof TITIK, readonly number[]>>> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (y: number) => [
    ...data.subarray((Math.floor(info.height * y) * info.width + Math.floor(info.width / 2)) * info.channels).subarray(0, 3),
  ]
  return { kepala: at(TITIK.kepala), tengah: at(TITIK.tengah), tandaTangan: at(TITIK.tandaTangan) }
}

/** Black but for the haze of a JPEG. */
export const isHitam = (rgb: readonly number[]): boolean => rgb.length === 3 && rgb.every((value) => value < 12)
