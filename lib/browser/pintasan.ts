/** Where the reader's wish about single-key shortcuts lies on this device. */
const KUNCI = 'kumbang.pintasan'

/** For this page, where a browser keeps nothing. */
let mati = false
const listeners = new Set<() => void>()

/** Are single keys shortcuts on this device? They are until somebody switches them off (WCAG 2.1.4). */
export function isPintasanAktif(): boolean {
  try {
    return !mati && localStorage.getItem(KUNCI) !== 'mati'
  } catch {
    return !mati
  }
}

export function setPintasanAktif(aktif: boolean): void {
  mati = !aktif
  try {
    if (aktif) localStorage.removeItem(KUNCI)
    else localStorage.setItem(KUNCI, 'mati')
  } catch {
    // The wish holds for this page.
  }
  listeners.forEach((tell) => tell())
}

/** Tells when the wish changes; returns how to stop. */
export function subscribePintasan(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

const FIELDS = 'input, textarea, select, [contenteditable]'

/** Somebody types, holds a modifier, or reads a dialog: the key is not ours. */
export const isTyping = ({ target, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean =>
  ctrlKey || metaKey || altKey || defaultPrevented || (target instanceof Element && target.closest(`${FIELDS}, dialog`) !== null)

/** Moves to the link of the next (1) or previous (-1) line of a list; from outside it, to the first. */
export function moveBaris(step: 1 | -1): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('[data-baris] th a')]
  const here = links.findIndex((link) => link === document.activeElement)
  const next = links[here === -1 ? 0 : Math.min(links.length - 1, Math.max(0, here + step))]
  next?.focus()
  return next !== undefined
}
