'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { PdfPages } from './PdfPages'

type Props = Readonly<{ alamat: string; jenis: string; nomor: number }>
type Loaded = Readonly<{ bytes: Uint8Array; url: string }>

/** Fetches the file once, keeps it in this page's memory only, and lets go of it when the page is left. */
function useBerkas(alamat: string, jenis: string): Loaded | 'failed' | null {
  const [state, setState] = useState<Loaded | 'failed' | null>(null)
  useEffect(() => {
    const abort = new AbortController()
    let url = ''
    const load = async () => {
      const response = await fetch(alamat, { signal: abort.signal, cache: 'no-store' })
      if (!response.ok || response.redirected) throw new Error(String(response.status))
      const bytes = new Uint8Array(await response.arrayBuffer())
      url = URL.createObjectURL(new Blob([bytes], { type: jenis }))
      setState({ bytes, url })
    }
    load().catch(() => (abort.signal.aborted ? undefined : setState('failed')))
    return () => {
      abort.abort()
      if (url) URL.revokeObjectURL(url)
    }
  }, [alamat, jenis])
  return state
}

function Isi({ berkas, jenis, nomor }: Readonly<{ berkas: Loaded; jenis: string; nomor: number }>) {
  const t = useTranslations('bukti.lihat')
  const label = t('gambar', { n: nomor })
  if (jenis.startsWith('image/'))
    return <img className="evidence block h-auto max-w-full border border-edge" src={berkas.url} alt={label} />
  // Somebody's evidence has no captions; the officer writes down what he hears.
  if (jenis.startsWith('audio/')) return <audio controls src={berkas.url} aria-label={label} />
  if (jenis.startsWith('video/'))
    return <video className="evidence block h-auto max-w-full border border-edge" controls src={berkas.url} aria-label={label} />
  if (jenis === 'application/pdf') return <PdfPages bytes={berkas.bytes} />
  return <p>{t('takTampil')}</p>
}

/** A file looked at inside its case. */
export function BuktiViewer({ alamat, jenis, nomor }: Props) {
  const t = useTranslations('bukti.lihat')
  const berkas = useBerkas(alamat, jenis)
  if (berkas === null) {
    return (
      <p role="status">
        {t('memuat')}
        <noscript>{t('tanpaSkrip')}</noscript>
      </p>
    )
  }
  if (berkas === 'failed') return <p role="alert">{t('gagal')}</p>
  return <Isi berkas={berkas} jenis={jenis} nomor={nomor} />
}
