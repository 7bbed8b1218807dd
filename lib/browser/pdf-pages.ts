import type { PDFDocumentProxy } from 'pdfjs-dist'

/** Pages drawn at most; a longer paper is read as a download. */
export const MAX_PAGES = 40

/** Opens a PDF without running anything in it: no scripts, no eval, no fetching of its own. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  pdfjs.GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/legacy/build/pdf.worker.min.mjs', import.meta.url).href
  return pdfjs.getDocument({
    data: bytes,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    disableAutoFetch: true,
    stopAtErrors: false,
  }).promise
}

/** Draws one page, as wide as its canvas stands on the screen. */
export async function drawPage(pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement): Promise<void> {
  const page = await pdf.getPage(number)
  const wanted = Math.min(1600, (canvas.parentElement?.clientWidth ?? 800) * (window.devicePixelRatio || 1))
  const viewport = page.getViewport({ scale: wanted / page.getViewport({ scale: 1 }).width })
  canvas.width = Math.floor(viewport.width)
  canvas.height = Math.floor(viewport.height)
  await page.render({ canvas, viewport }).promise
  page.cleanup()
}
