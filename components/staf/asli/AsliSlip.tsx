'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/Button'
import type { AsliTerbuka } from '@/lib/browser/open-asli'
import { PdfPages } from '../bukti/PdfPages'
import type { Opened } from '../opening/Opening'

/** `url`: under which this browser shows the file while it is open. */
export type AsliTampil = AsliTerbuka & Readonly<{ url: string }>

/** The pages of a paper stay in this page; its file reaches the disk only by the custodian's own click. */
function Dokumen({ gambar, url, nama }: AsliTampil) {
  const t = useTranslations('bukti.asli')
  const [bytes, setBytes] = useState<Uint8Array | null>(null)
  useEffect(() => void gambar.arrayBuffer().then((buffer) => setBytes(new Uint8Array(buffer))), [gambar])
  return (
    <>
      {bytes && <PdfPages bytes={bytes} />}
      <p>
        <a href={url} download={nama || 'berkas-asli.pdf'}>
          {t('unduh')}
        </a>
      </p>
    </>
  )
}

/** An opened original: whether it is what came in, the name it came under, and the picture or paper itself. */
export function AsliSlip({ terbuka, timer, close, judul }: Opened<AsliTampil> & Readonly<{ judul: string }>) {
  const t = useTranslations('bukti.asli')
  const { gambar, nama, cocok, url } = terbuka
  return (
    <div className="flow">
      <p>{timer}</p>
      <p role="status">{t(cocok ? 'cocok' : 'takCocok')}</p>
      {nama && <p>{t('nama', { nama })}</p>}
      {gambar.type.startsWith('image/') ? (
        <img className="evidence block h-auto max-w-full border border-edge" src={url} alt={t('alt', { nama: nama || judul })} />
      ) : (
        <Dokumen {...terbuka} />
      )}
      <p className="row actions">
        <Button onClick={close}>{t('tutup')}</Button>
      </p>
    </div>
  )
}
