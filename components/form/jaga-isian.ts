import { forgetDikirim, forgetDraf, forgetSemuaDraf, hasDraf, keepDraf, markDikirim, openDraf, unmarkDikirim } from '@/lib/browser/draf'
import { fillIsian, isBerisi, readIsian, tanpaKunci } from '@/lib/browser/isian-form'
import { stripLocale } from '@/lib/i18n/navigation'

const TUNDA = 400

/** Where a post is led whose session had ended: it has arrived nowhere. */
const SESI_BERAKHIR = /\/masuk(?:[/?;]|$)|[?&]kabar=sesi/

/**
 * Forms with words of a person; one control and a button are typed again faster than they are asked about. Asked without
 * `:has()`, which throws in browsers that do not know it.
 */
const isFormulir = (form: HTMLFormElement): boolean => form.getAttribute('method') !== 'get' && form.querySelector('textarea') !== null

const formsHere = (): readonly HTMLFormElement[] => [...document.querySelectorAll('form')].filter(isFormulir)

/** Whoever presses this form leaves the device to the next one. */
const LUPAKAN = 'form[data-lupakan]'

/**
 * Where a form stands: its page in any language, which one of the page it is, and whose case it is about where the address does
 * not say.
 */
function namaOf(form: HTMLFormElement): string | null {
  const index = formsHere().indexOf(form)
  const milik = form.closest<HTMLElement>('[data-draf]')?.dataset.draf
  return index === -1 ? null : `${stripLocale(window.location.pathname)}#${index}${milik ? `@${milik}` : ''}`
}

/** Do the words of this form come back when its page is loaded anew? */
export function isTersimpan(form: HTMLFormElement): boolean {
  const nama = namaOf(form)
  return nama !== null && hasDraf(nama)
}

/** What the page knows of each form that was touched. `terkirim`: its post is on its way, or has led on. */
type Sentuh = { awal: string; timer: ReturnType<typeof setTimeout> | undefined; terkirim: boolean }
const tersentuh = new Map<HTMLFormElement, Sentuh>()

const textOf = (form: HTMLFormElement) => JSON.stringify(tanpaKunci(readIsian(form)))

function touch(form: HTMLFormElement): Sentuh {
  const known = tersentuh.get(form)
  if (known) return known
  const fresh: Sentuh = { awal: textOf(form), timer: undefined, terkirim: false }
  tersentuh.set(form, fresh)
  return fresh
}

function keepNow(form: HTMLFormElement): void {
  const [nama, isian] = [namaOf(form), readIsian(form)]
  if (nama === null || touch(form).terkirim) return
  if (isBerisi(form, isian)) void keepDraf(nama, isian).catch(() => undefined)
  else forgetDraf(nama)
}

function keepLater(form: HTMLFormElement): void {
  const sentuh = touch(form)
  clearTimeout(sentuh.timer)
  sentuh.timer = setTimeout(() => {
    sentuh.timer = undefined
    keepNow(form)
  }, TUNDA)
}

const formOf = ({ target }: Event): HTMLFormElement | null => {
  const form = target instanceof Element ? target.closest('form') : null
  return form instanceof HTMLFormElement && isFormulir(form) ? form : null
}

/** The form pressed last and the press itself; whether anything leaves the browser is not known before it does. */
let ditekan: Readonly<{ form: HTMLFormElement; press: Event }> | null = null

/** A post on its way, under the name its form had when it left. */
type Kiriman = Readonly<{ form: HTMLFormElement; nama: string | null }>

/** A request begins: only now is its form on its way. What was refused in the browser never gets here. */
function depart(): Kiriman | null {
  const form = ditekan?.form
  ditekan = null
  if (!form) return null
  const nama = namaOf(form)
  touch(form).terkirim = true
  if (nama !== null) markDikirim(nama)
  return { form, nama }
}

/** Not arrived, or answered in place: its words are still being worked on. */
function goOn({ form, nama }: Kiriman): void {
  touch(form).terkirim = false
  if (nama !== null) unmarkDikirim(nama)
  setTimeout(() => form.isConnected && keepLater(form), TUNDA)
}

/** A post leads on, or it is answered in place; a led-on post to the sign-in has not arrived anywhere. */
function settle(kiriman: Kiriman, redirect: string | null): void {
  if (redirect === null || SESI_BERAKHIR.test(redirect)) return goOn(kiriman)
  if (kiriman.nama !== null) forgetDraf(kiriman.nama)
  forgetDikirim()
}

/** Server actions are answered through fetch: only there can be seen whether a post left, and whether it led on. */
function watchAnswers(onAnswer: () => void): () => void {
  const own = window.fetch
  window.fetch = async (input, init) => {
    if (!new Headers(init?.headers).has('next-action')) return own(input, init)
    const kiriman = depart()
    try {
      const response = await own(input, init)
      if (kiriman) settle(kiriman, response.headers.get('x-action-redirect'))
      // The answer may bring a form that was not there before.
      setTimeout(onAnswer, TUNDA)
      return response
    } catch (error) {
      if (kiriman) goOn(kiriman)
      throw error
    }
  }
  return () => void (window.fetch = own)
}

/** Without scripts of its own a form leaves by the page itself, right behind its press. */
const isLeaving = (form: HTMLFormElement): boolean => ditekan?.form === form && !ditekan.press.defaultPrevented

const isKotor = (): boolean =>
  [...tersentuh].some(([form, sentuh]) => form.isConnected && !sentuh.terkirim && !isLeaving(form) && textOf(form) !== sentuh.awal)

function onInput(event: Event): void {
  const form = formOf(event)
  if (form) keepLater(form)
}

function onFocus(event: Event): void {
  const form = formOf(event)
  if (form) touch(form)
}

function onSubmit(event: Event): void {
  if (event.target instanceof Element && event.target.matches(LUPAKAN)) lupakanSemua()
  const form = formOf(event)
  ditekan = form && { form, press: event }
  if (!form) return
  const { timer } = touch(form)
  if (timer === undefined) return
  // The last words before the press are not kept yet.
  clearTimeout(timer)
  touch(form).timer = undefined
  keepNow(form)
}

/** A form with a text is sent by its button: Enter in one of its lines would hand in what is half written. */
function onKey(event: Event): void {
  if (event instanceof KeyboardEvent && event.key === 'Enter' && event.target instanceof HTMLInputElement && formOf(event))
    event.preventDefault()
}

/** Nothing typed here stays: neither what is kept nor what was about to be. */
function lupakanSemua(): void {
  for (const sentuh of tersentuh.values()) {
    clearTimeout(sentuh.timer)
    sentuh.timer = undefined
  }
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
export function watchForms(tell: (dipulihkan: boolean) => void): () => void {
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

/** What was put back is thrown away, and what is kept with it. */
export function discardIsian(): void {
  lupakanSemua()
  tersentuh.clear()
  dipulihkanKe.clear()
}
