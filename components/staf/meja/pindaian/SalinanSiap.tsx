'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { PdfPages } from '@/components/staf/bukti/PdfPages'
import { Button } from '@/components/ui/Button'
import type { PindaianState } from './use-pindaian'

type Isi = Readonly<{ url: string; bytes: Uint8Array }>

/** The very bytes that were sent, shown once more. */
function Pratinjau({ salinan }: Readonly<{ salinan: Blob }>) {
  const t = useTranslations('pindaianMasuk')
  const [isi, setIsi] = useState<Isi | null>(null)
  useEffect(() => {
    const url = URL.createObjectURL(salinan)
    void salinan.arrayBuffer().then((buffer) => setIsi({ url, bytes: new Uint8Array(buffer) }))
    return () => URL.revokeObjectURL(url)
  }, [salinan])
  if (!isi) return null
  return salinan.type === 'application/pdf' ? (
    <PdfPages bytes={isi.bytes} />
  ) : (
    <img className="evidence block h-auto max-w-[min(100%,34rem)] border border-edge" src={isi.url} alt={t('pratinjau')} />
  )
}

/** The pair is kept: what handlers will read, and that the original lies sealed. */
export function SalinanSiap({ state, salinan }: Readonly<{ state: PindaianState; salinan: Blob }>) {
  const t = useTranslations('pindaianMasuk')
  return (
    <div className="tutup flow mt-4 rounded border border-edge bg-surface p-4">
      <h3>{t('siapJudul')}</h3>
      <p className="ok" role="status">
        {t('siap')}
      </p>
      <Pratinjau salinan={salinan} />
      <p className="row actions">
        <Button variant="secondary" onClick={state.edit}>
          {t('ubah')}
        </Button>
        <Button variant="quiet" onClick={state.drop}>
          {t('ganti')}
        </Button>
      </p>
    </div>
  )
}
