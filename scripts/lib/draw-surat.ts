import fs from 'node:fs'
import path from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'

/** Pixels of the picture's width. */
const LEBAR = 900

/** The first page of a PDF as PNG. */
async function drawPage(pdf: Buffer): Promise<Buffer> {
  const page = await (await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise).getPage(1)
  const viewport = page.getViewport({ scale: LEBAR / page.getViewport({ scale: 1 }).width })
  const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
  await page.render({ canvas: canvas as never, viewport }).promise
  // Ink on paper needs few greys; the pictures stay small enough for a repository.
  return sharp(canvas.toBuffer('image/png')).greyscale().png({ palette: true, colours: 16, effort: 10 }).toBuffer()
}

/** Writes the first page of every paper in KUMBANG_SURAT into docs/surat, and takes pictures of others away. */
const from = process.env.KUMBANG_SURAT ?? ''
const folder = path.join(process.cwd(), 'docs', 'surat')
const papers = fs.readdirSync(from).filter((name) => name.endsWith('.pdf'))
fs.rmSync(folder, { recursive: true, force: true })
fs.mkdirSync(folder, { recursive: true })
for (const paper of papers) {
  const name = paper.replace(/\.pdf$/, '.png')
  fs.writeFileSync(path.join(folder, name), await drawPage(fs.readFileSync(path.join(from, paper))))
  process.stdout.write(`docs/surat/${name}\n`)
}
