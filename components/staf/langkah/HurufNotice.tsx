'use client'

import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/Notice'
import { KOTAK, takTercetak } from '@/lib/domain/surat/tercetak'

const typedIn = (form: HTMLFormElement): string =>
  [...form.elements]
    .map((one) => (one instanceof HTMLTextAreaElement || (one instanceof HTMLInputElement && one.type === 'text') ? one.value : ''))
    .join('\n')

/** Tells whoever writes a paper, before it is signed, which of its characters will stand there as a box. Watches the form it stands in. */
export function HurufNotice() {
  const t = useTranslations('formLangkah.huruf')
  const place = useRef<HTMLDivElement>(null)
  const [chars, setChars] = useState('')
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return undefined
    const look = () => setChars(takTercetak(typedIn(form)).join(' '))
    look()
    form.addEventListener('input', look)
    return () => form.removeEventListener('input', look)
  }, [])
  return (
    <div ref={place} role="status">
      {chars !== '' && (
        <Notice tone="warn">
          <p>{t('isi', { huruf: chars, kotak: KOTAK })}</p>
        </Notice>
      )}
    </div>
  )
}
