'use client'

import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react'
import { useLocale, useTranslations } from 'next-intl'
import { fetchUnduhan, saveBerkas } from '@/lib/browser/unduh'
import { localePath } from '@/lib/i18n/navigation'
import { LinkButton } from './Button'
import { Notice } from './Notice'

/** The seconds are for the eye: a screen reader hears once that the file is being made, and once that it is there. */
function Menyusun() {
  const t = useTranslations('ui.unduh')
  const [detik, setDetik] = useState(0)
  useEffect(() => {
    const began = Date.now()
    const timer = setInterval(() => setDetik(Math.floor((Date.now() - began) / 1000)), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <>
      <span className="sr">{t('disusun')}</span>
      <span aria-hidden="true">{t('detik', { n: detik })}</span> <progress aria-label={t('disusun')} />
    </>
  )
}

type Keadaan = 'diam' | 'menyusun' | 'selesai' | Readonly<{ kalimat: string }>

/** Takes the file and says how it went; `null` when the page itself has to be opened, as for whoever was signed out meanwhile. */
async function unduh(href: string, signal: AbortSignal, terputus: string): Promise<Keadaan | null> {
  try {
    const unduhan = await fetchUnduhan(href, signal)
    if (unduhan.hasil === 'berkas') saveBerkas(unduhan)
    return unduhan.hasil === 'berkas' ? 'selesai' : unduhan.hasil === 'tolak' ? { kalimat: unduhan.kalimat } : null
  } catch {
    return { kalimat: terputus }
  }
}

const isPlainClick = (event: MouseEvent) => event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

type UnduhLinkProps = Readonly<{ href: string; children: ReactNode }>

/** A link to a file that takes seconds to make: says so while it waits, and why it was refused. Without scripts a plain link. */
export function UnduhLink({ href, children }: UnduhLinkProps) {
  const t = useTranslations('ui.unduh')
  const locale = useLocale()
  const [keadaan, setKeadaan] = useState<Keadaan>('diam')
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const handleClick = async (event: MouseEvent<HTMLAnchorElement>) => {
    if (!isPlainClick(event)) return
    event.preventDefault()
    if (keadaan === 'menyusun') return
    const { signal } = (running.current = new AbortController())
    setKeadaan('menyusun')
    const next = await unduh(localePath(locale, href), signal, t('terputus'))
    if (signal.aborted) return
    setKeadaan(next ?? 'diam')
    if (next === null) window.location.assign(localePath(locale, href))
  }
  return (
    <div>
      <LinkButton variant="secondary" href={href} aria-disabled={keadaan === 'menyusun' || undefined} onClick={handleClick}>
        {children}
      </LinkButton>
      <p className="meta" role="status" aria-live="polite">
        {keadaan === 'menyusun' && <Menyusun />}
        {keadaan === 'selesai' && t('selesai')}
      </p>
      {typeof keadaan === 'object' && (
        <Notice tone="danger" role="alert">
          <p>{keadaan.kalimat}</p>
        </Notice>
      )}
    </div>
  )
}
