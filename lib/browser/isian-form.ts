import { bitsOf, isKunciLewat } from '@/lib/domain/kode/kunci-kirim'
import type { IsianDraf } from './draf'

type Kontrol = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Proofs of who somebody is come back from nowhere, and files cannot. */
const RAHASIA = /^(?:kataSandi|ulangiSandi|kode|kehadiran|sandi|frasa)/i
const TANPA_JENIS = new Set(['password', 'file', 'hidden', 'submit', 'button'])

/** The key the form's files wait under, and by which a second post is known for the first. */
const KUNCI = 'kunciKirim'
const isKunci = (control: Kontrol): boolean => control.name === KUNCI

const isKept = (control: Kontrol): boolean => isKunci(control) || isIsian(control)

const isIsian = (control: Kontrol): boolean =>
  control.name !== '' &&
  !RAHASIA.test(control.name) &&
  !(control instanceof HTMLInputElement && TANPA_JENIS.has(control.type)) &&
  !control.disabled &&
  !(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.readOnly : false)

const kontrolOf = (form: HTMLFormElement): readonly Kontrol[] =>
  [...form.querySelectorAll<Kontrol>('input, textarea, select')].filter(isKept)

const isPilihan = (control: Kontrol): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')

/** Everything a person typed or chose in a form, by name, and the key of the form. */
export function readIsian(form: HTMLFormElement): IsianDraf {
  const isian: Record<string, string[]> = {}
  for (const control of kontrolOf(form)) {
    const values = (isian[control.name] ??= [])
    if (!isPilihan(control)) values.push(control.value)
    else if (control.checked) values.push(control.value)
  }
  return isian
}

/** Words of the form alone: its key is new whenever it is drawn or answered. */
export const tanpaKunci = ({ [KUNCI]: _kunci, ...isian }: IsianDraf): IsianDraf => isian

/** A key of another form takes the place of a fresh one while it is good; the newest of the same form stays. */
function isKunciPulih(now: string, kept: string): boolean {
  return kept !== '' && bitsOf(kept) !== bitsOf(now) && !isKunciLewat(kept, Date.now())
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
    if (!values || (isKunci(control) && !isKunciPulih(control.value, values[0] ?? ''))) continue
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

/** Does the form hold words of its own, or files the server keeps for it, worth finding again? */
export const isBerisi = (form: HTMLFormElement, isian: IsianDraf): boolean =>
  form.querySelector('[name=buktiTerkirim]') !== null ||
  Object.values(tanpaKunci(isian)).some((values) => values.some((value) => value.trim() !== ''))
