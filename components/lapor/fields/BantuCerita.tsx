'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { fillFromCerita, temuanIn } from '@/lib/browser/cerita'
import type { TemuanCerita } from '@/lib/domain/lapor/periksa-cerita'

/** What in the story tells who wrote it: said, never a reason to refuse. */
export function PeringatanCerita({ temuan }: Readonly<{ temuan: readonly TemuanCerita[] }>) {
  const t = useTranslations('formLaporan.peringatan')
  if (temuan.length === 0) return null
  return (
    <Notice tone="warn" title={t('judul')}>
      <ul>
        {temuan.map(({ jenis, kutipan }) => (
          <li key={jenis + kutipan}>
            {t(jenis)}: <q>{kutipan}</q>
          </li>
        ))}
      </ul>
      <p>{t('isi')}</p>
    </Notice>
  )
}

/**
 * Beside the story, where scripts run: once it is written, when and where are taken from its own words into boxes that are still
 * empty, and what would give the writer away is pointed out.
 */
export function BantuCerita() {
  const t = useTranslations('formLaporan.petik')
  const here = useRef<HTMLDivElement>(null)
  const [temuan, setTemuan] = useState<readonly TemuanCerita[]>([])
  const [terisi, setTerisi] = useState<readonly ('kapan' | 'dimana')[]>([])
  useEffect(() => {
    const form = here.current?.closest('form')
    if (!form) return undefined
    const look = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return
      setTemuan(temuanIn(form))
      if (target.name === 'isi') setTerisi(fillFromCerita(form))
    }
    form.addEventListener('change', look)
    return () => form.removeEventListener('change', look)
  }, [])
  return (
    <div ref={here} className="flow" role="status">
      {terisi.length > 0 && <p className="hint">{t('isi', { kolom: terisi.map((kunci) => t(kunci)).join(t('dan')) })}</p>}
      <PeringatanCerita temuan={temuan} />
    </div>
  )
}
