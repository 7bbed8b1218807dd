'use client'

import './globals.css'
import texts from '@/lib/i18n/id/galat.json'

type GlobalErrorProps = Readonly<{ error: Error & { digest?: string } }>

/** The last net, when even the layout fails. Shows a reference, never the message. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="id">
      <head>
        <title>{texts.gangguan.judul}</title>
      </head>
      <body>
        <main className="wrap main flow pt-8 pb-16 lg:pt-12">
          <h1>{texts.gangguan.judul}</h1>
          <p className="text">{texts.gangguan.isi}</p>
          {error.digest && (
            <p>
              {texts.gangguan.rujukan}: <code>{error.digest}</code>
            </p>
          )}
        </main>
      </body>
    </html>
  )
}
