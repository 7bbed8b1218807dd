'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import { drawPage, MAX_PAGES, openPdf } from '@/lib/browser/pdf-pages'

function PdfPage({ pdf, number }: Readonly<{ pdf: PDFDocumentProxy; number: number }>) {
  const t = useTranslations('bukti.lihat')
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) void drawPage(pdf, number, canvas.current).catch(() => undefined)
  }, [pdf, number])
  const label = t('halaman', { n: number, jumlah: pdf.numPages })
  return (
    <figure className="paper-page in-[.tutup]:max-w-[min(100%,34rem)] [.paper-page+&]:mt-0">
      <canvas className="block h-auto max-w-full border border-edge" ref={canvas} role="img" aria-label={label} />
      <figcaption className="meta">{label}</figcaption>
    </figure>
  )
}

/** The pages of a PDF drawn into this page; no file is left on the computer, and no script of the paper runs. */
export function PdfPages({ bytes }: Readonly<{ bytes: Uint8Array }>) {
  const t = useTranslations('bukti.lihat')
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let gone = false
    // The reader takes its bytes over, so it gets a copy.
    const opening = openPdf(bytes.slice())
    opening.then((opened) => (gone ? undefined : setPdf(opened))).catch(() => setFailed(true))
    return () => {
      gone = true
      void opening.then((opened) => opened.destroy()).catch(() => undefined)
    }
  }, [bytes])
  if (failed) return <p role="alert">{t('gagal')}</p>
  if (!pdf) return <p role="status">{t('memuat')}</p>
  const count = Math.min(pdf.numPages, MAX_PAGES)
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <PdfPage key={index} pdf={pdf} number={index + 1} />
      ))}
      {pdf.numPages > count && <p>{t('lebih', { n: count })}</p>}
    </>
  )
}
