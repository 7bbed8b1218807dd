import type { IsianDraf } from './draf'

type Kontrol = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Proofs of who somebody is come back from nowhere, and files cannot. */
const RAHASIA = /^(?:kataSandi|ulangiSandi|kode|kehadiran|sandi|frasa)/i
const TANPA_JENIS = new Set(['password', 'file', 'hidden', 'submit', 'button'])

const isKept = (control: Kontrol): boolean =>
  control.name !== '' &&
  !RAHASIA.test(control.name) &&
  !(control instanceof HTMLInputElement && TANPA_JENIS.has(control.type)) &&
  !control.disabled &&
  !(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.readOnly : false)

const kontrolOf = (form: HTMLFormElement): readonly Kontrol[] =>
  [...form.querySelectorAll<Kontrol>('input, textarea, select')].filter(isKept)

const isPilihan = (control: Kontrol): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** Everything a person typed or chose in a form, by name. */
export function readIsian(form: HTMLFormElement): IsianDraf {
  const isian: Record<string, string[]> = {}
  for (const control of kontrolOf(form)) {
    const values = (isian[control.name] ??= [])
    if (!isPilihan(control)) values.push(control.value)
    else if (control.checked) values.push(control.value)
  }
  return isian
}

function setValue(control: Kontrol, value: string): boolean {
  if (control.value === value) return false
  control.value = value
  return control.value === value
}

/**
 * Puts back what was typed; a choice that is no longer offered stays unmade. Whoever listens to a control hears of it.
 * Returns whether anything changed.
 */
export function fillIsian(form: HTMLFormElement, isian: IsianDraf): boolean {
  const seen: Record<string, number> = {}
  let changed = false
  for (const control of kontrolOf(form)) {
    const values = isian[control.name]
    if (!values) continue
    const index = (seen[control.name] = (seen[control.name] ?? -1) + 1)
    const wanted = isPilihan(control) ? values.includes(control.value) : (values[index] ?? '')
    const did = isPilihan(control)
      ? control.checked !== wanted && ((control.checked = wanted === true), true)
      : setValue(control, String(wanted))
    if (did) for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }))
    changed ||= did
  }
  return changed
}

/** Does the form hold words of its own, worth keeping? */
export const isBerisi = (isian: IsianDraf): boolean => Object.values(isian).some((values) => values.some((value) => value.trim() !== ''))
