'use client'

import { useEffect, useRef, useSyncExternalStore } from 'react'
import { useTranslations } from 'next-intl'
import { isPintasanAktif, isTyping, moveBaris, setPintasanAktif, subscribePintasan } from '@/lib/browser/pintasan'
import { Button } from '../ui/Button'
import { KV } from '../ui/KeyValue'

const TOMBOL = ['j', 'k', 'enter', 'cari', 'bantuan'] as const

/** What a key does; true when it was one of ours. */
function press(key: string, dialog: HTMLDialogElement | null): boolean {
  if (key === 'j') return moveBaris(1)
  if (key === 'k') return moveBaris(-1)
  if (key === '/') {
    const search = document.getElementById('cari-semua')
    search?.focus()
    return search !== null
  }
  if (key !== '?' || !dialog) return false
  dialog.showModal()
  return true
}

function Daftar() {
  const t = useTranslations('kerangka.pintasan')
  return (
    <dl className="kv">
      {TOMBOL.map((key) => (
        <div key={key} className={KV.row}>
          <dt className={KV.term}>
            <kbd>{t(`tombol.${key}`)}</kbd>
          </dt>
          <dd className={KV.value}>{t(`arti.${key}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Single keys for people who work through a list, with a page that explains them and a way to switch them off. Only with scripts. */
export function Pintasan() {
  const t = useTranslations('kerangka.pintasan')
  const dialog = useRef<HTMLDialogElement>(null)
  // Null where the page is drawn without scripts: there is nothing to offer then.
  const aktif = useSyncExternalStore<boolean | null>(subscribePintasan, isPintasanAktif, () => null)
  useEffect(() => {
    if (!aktif) return
    const listen = (event: KeyboardEvent) => {
      if (!isTyping(event) && press(event.key, dialog.current)) event.preventDefault()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [aktif])
  if (aktif === null) return null
  return (
    <>
      <Button variant="quiet" onClick={() => dialog.current?.showModal()}>
        {t('judul')}
      </Button>
      <dialog ref={dialog} className="flow" aria-labelledby="pintasan-judul">
        <h2 id="pintasan-judul">{t('judul')}</h2>
        <Daftar />
        <p className="meta">{t('catatan')}</p>
        <label className="row flex-nowrap">
          <input type="checkbox" checked={aktif} onChange={(event) => setPintasanAktif(event.target.checked)} /> {t('pakai')}
        </label>
        <Button variant="secondary" onClick={() => dialog.current?.close()}>
          {t('tutup')}
        </Button>
      </dialog>
    </>
  )
}
