import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

type Halaman = Readonly<{ lebar: number; tinggi: number; teks: string }>
export type IsiPdf = Readonly<{
  halaman: readonly Halaman[]
  teks: string
  huruf: readonly string[]
  info: Readonly<Record<string, unknown>>
}>

/** Reads a PDF as a program that reads aloud would: pages in order, their text, the fonts in the file, what it says of itself. */
export async function readPdf(pdf: Buffer): Promise<IsiPdf> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const halaman: Halaman[] = []
  const huruf = new Set<string>()
  for (let nomor = 1; nomor <= document.numPages; nomor += 1) {
    const page = await document.getPage(nomor)
    const [, , lebar = 0, tinggi = 0] = page.view
    const { items } = await page.getTextContent()
    halaman.push({ lebar, tinggi, teks: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('') })
    const { fnArray, argsArray } = await page.getOperatorList()
    let current = ''
    // The library names its own default font at the start of a file; what counts is the font that draws.
    fnArray.forEach((fn, index) => {
      if (fn === OPS.setFont) current = (argsArray[index] as readonly [string])[0]
      if (fn !== OPS.showText) return
      const font = page.commonObjs.get(current) as Readonly<{ name: string; missingFile?: boolean }>
      huruf.add(`${font.name}${font.missingFile ? ' (not embedded)' : ''}`)
    })
  }
  const { info } = await document.getMetadata()
  return { halaman, teks: halaman.map(({ teks }) => teks).join('\n'), huruf: [...huruf], info: info as Readonly<Record<string, unknown>> }
}
