'use client'

import { useEffect, useState } from 'react'
import { useTranslations } from 'next-intl'
import { forgetDikirim, forgetDraf, forgetSemuaDraf, keepDraf, markDikirim, openDraf, unmarkDikirim } from '@/lib/browser/draf'
import { fillIsian, isBerisi, readIsian } from '@/lib/browser/isian-form'
import { stripLocale } from '@/lib/i18n/navigation'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

const TUNDA = 400

/** Where a post is led whose session had ended: it has arrived nowhere. */
const SESI_BERAKHIR = /\/masuk(?:[/?;]|$)|[?&]kabar=sesi/

/** Forms with words of a person; one control and a button are typed again faster than they are asked about. */
const FORMULIR = 'form:has(textarea):not([method=get])'

const formsHere = (): readonly HTMLFormElement[] => [...document.querySelectorAll<HTMLFormElement>(FORMULIR)]

/** Where a form stands: its page in any language, and which one of the page it is. */
function namaOf(form: HTMLFormElement): string | null {
  const index = formsHere().indexOf(form)
  return index === -1 ? null : `${stripLocale(window.location.pathname)}#${index}`
}

/** What the page knows of each form that was touched. */
type Sentuh = { awal: string; timer: ReturnType<typeof setTimeout> | undefined; terkirim: boolean }
const tersentuh = new Map<HTMLFormElement, Sentuh>()

const textOf = (form: HTMLFormElement) => JSON.stringify(readIsian(form))

function touch(form: HTMLFormElement): Sentuh {
  const known = tersentuh.get(form)
  if (known) return known
  const fresh: Sentuh = { awal: textOf(form), timer: undefined, terkirim: false }
  tersentuh.set(form, fresh)
  return fresh
}

function keepLater(form: HTMLFormElement): void {
  const sentuh = touch(form)
  clearTimeout(sentuh.timer)
  sentuh.timer = setTimeout(() => {
    const [nama, isian] = [namaOf(form), readIsian(form)]
    if (nama === null || sentuh.terkirim) return
    if (isBerisi(isian)) void keepDraf(nama, isian).catch(() => undefined)
    else forgetDraf(nama)
  }, TUNDA)
}

const formOf = ({ target }: Event): HTMLFormElement | null => {
  const form = target instanceof Element ? target.closest('form') : null
  return form instanceof HTMLFormElement && form.matches(FORMULIR) ? form : null
}

/** A post leads on, or it is answered in place; a led-on post to the sign-in has not arrived anywhere. */
function settle(redirect: string | null): void {
  const sent = [...tersentuh].filter(([, sentuh]) => sentuh.terkirim)
  for (const [form, sentuh] of sent) {
    sentuh.terkirim = redirect !== null && !SESI_BERAKHIR.test(redirect)
    const nama = namaOf(form)
    if (nama !== null && sentuh.terkirim) forgetDraf(nama)
    else if (nama !== null) unmarkDikirim(nama)
    // Answered in place and emptied by it: nothing of it is left to keep.
    if (redirect === null) setTimeout(() => form.isConnected && keepLater(form), TUNDA)
  }
  if (sent.some(([, sentuh]) => sentuh.terkirim)) forgetDikirim()
}

/** Server actions are answered through fetch: only there can be seen whether a post led on. */
function watchAnswers(onAnswer: () => void): () => void {
  const own = window.fetch
  window.fetch = async (input, init) => {
    const response = await own(input, init)
    if (new Headers(init?.headers).has('next-action')) {
      settle(response.headers.get('x-action-redirect'))
      // The answer may bring a form that was not there before.
      setTimeout(onAnswer, TUNDA)
    }
    return response
  }
  return () => void (window.fetch = own)
}

const isKotor = () => [...tersentuh].some(([form, sentuh]) => form.isConnected && !sentuh.terkirim && textOf(form) !== sentuh.awal)

function onInput(event: Event): void {
  const form = formOf(event)
  if (form) keepLater(form)
}

function onFocus(event: Event): void {
  const form = formOf(event)
  if (form) touch(form)
}

function onSubmit(event: Event): void {
  const form = formOf(event)
  const nama = form && namaOf(form)
  if (!form || nama === null) return
  const sentuh = touch(form)
  clearTimeout(sentuh.timer)
  sentuh.terkirim = true
  markDikirim(nama)
}

/** A form with a text is sent by its button: Enter in one of its lines would hand in what is half written. */
function onKey(event: Event): void {
  if (event instanceof KeyboardEvent && event.key === 'Enter' && event.target instanceof HTMLInputElement && formOf(event))
    event.preventDefault()
}

/** Nothing typed here stays: neither what is kept nor what was about to be. */
function lupakanSemua(): void {
  for (const { timer } of tersentuh.values()) clearTimeout(timer)
  forgetSemuaDraf()
}

// A link that keeps the answers, or one that must leave nothing behind, asks nothing.
let tenang = false

function onClick({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null
  tenang = link !== null && (link.hasAttribute('hreflang') || link.closest('.exit') !== null)
  if (link?.closest('.exit')) lupakanSemua()
}

function onLeave(event: BeforeUnloadEvent): void {
  if (!tenang && isKotor()) event.preventDefault()
}

const DIDENGAR = [
  ['focusin', onFocus],
  ['input', onInput],
  ['change', onInput],
  ['submit', onSubmit],
  ['click', onClick],
  ['keydown', onKey],
] as const

function listen(onAnswer: () => void): () => void {
  for (const [type, handler] of DIDENGAR) document.addEventListener(type, handler, true)
  window.addEventListener('beforeunload', onLeave)
  const unwatch = watchAnswers(onAnswer)
  return () => {
    for (const [type, handler] of DIDENGAR) document.removeEventListener(type, handler, true)
    window.removeEventListener('beforeunload', onLeave)
    unwatch()
  }
}

/** Forms into which something was put back. */
const dipulihkanKe = new Set<HTMLFormElement>()
const adaPulih = () => [...dipulihkanKe].some((form) => form.isConnected)

async function restore(): Promise<void> {
  for (const form of formsHere()) {
    const nama = tersentuh.has(form) ? null : namaOf(form)
    const isian = nama === null ? null : await openDraf(nama).catch(() => null)
    if (!isian) continue
    touch(form)
    if (fillIsian(form, isian)) dipulihkanKe.add(form)
  }
}

/** Keeps and puts back, in whatever forms the page brings; `tell` hears whether something stands there again. */
function watchForms(tell: (dipulihkan: boolean) => void): () => void {
  const putBack = () => void restore().then(() => tell(adaPulih()))
  const seen = new WeakSet<HTMLFormElement>()
  const look = () => {
    const fresh = formsHere().filter((form) => !seen.has(form))
    for (const form of fresh) seen.add(form)
    if (fresh.length > 0) putBack()
    else tell(adaPulih())
  }
  look()
  // A slow page brings its form long after its address.
  const observer = new MutationObserver(look)
  observer.observe(document.body, { childList: true, subtree: true })
  const unlisten = listen(putBack)
  return () => {
    observer.disconnect()
    unlisten()
  }
}

/**
 * Keeps what is typed into every form of the site while its tab lives, and puts it back after a reload, a discarded tab, Back,
 * the other language or a session that ended. Without JavaScript the server gives every refused text back as before.
 */
export function DrafKeeper() {
  const t = useTranslations('ui.draf')
  const [dipulihkan, setDipulihkan] = useState(false)
  useEffect(() => watchForms(setDipulihkan), [])
  const discard = () => {
    lupakanSemua()
    tersentuh.clear()
    dipulihkanKe.clear()
    window.location.reload()
  }
  if (!dipulihkan) return null
  return (
    <div className="wrap print:hidden">
      <Notice role="status">
        <p>{t('dipulihkan')}</p>
        <p>
          <Button variant="quiet" onClick={discard}>
            {t('hapus')}
          </Button>
        </p>
      </Notice>
    </div>
  )
}
