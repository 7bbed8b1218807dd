import 'server-only'
import type { z } from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'
import { fieldErrorsOf, typedValues as typedBut } from '@/lib/domain/web/read-form'

/** Fields whose content never travels back to the page. */
const SECRET = ['kataSandi', 'kataSandiBaru', 'ulangiSandi', 'kodeAkses', 'kodePemulihan', 'kode2fa', 'amplop']

/** Everything typed, for the form to show again. */
export const typedValues = (form: FormData): ActionState['values'] => typedBut(form, SECRET)

/** Files that were really chosen; an empty file input sends a nameless or empty one. */
export function chosenFiles(form: FormData, name: string): File[] {
  return form.getAll(name).filter((value): value is File => value instanceof File && !(value.size === 0 && ['', 'undefined'].includes(value.name)))
}

/** Keys "field.reason" that a service refused with. */
export function fieldErrorsOfDetails(details: readonly string[]): Record<string, string> {
  return Object.fromEntries(details.filter((key) => /^[a-zA-Z0-9]+\.[a-zA-Z]+$/.test(key)).map((key) => [key.split('.')[0] ?? key, key]))
}

/** Turns a refusal into what the form shows; anything else is a fault of ours and goes on to the error page. */
export function stateOf(error: unknown, previous: ActionState, form: FormData): ActionState {
  if (!(error instanceof AppError)) throw error
  return {
    code: error.code,
    details: error.details,
    fieldErrors: fieldErrorsOfDetails(error.details),
    values: typedValues(form),
    attempt: previous.attempt + 1,
  }
}

export function invalidState(error: z.ZodError, previous: ActionState, form: FormData): ActionState {
  return { code: 'INVALID_INPUT', details: [], fieldErrors: fieldErrorsOf(error), values: typedValues(form), attempt: previous.attempt + 1 }
}

/** The same form with one empty row more in the columns of a list: nothing is judged, nothing typed is lost. */
export function addBaris(previous: ActionState, form: FormData, kolom: readonly string[]): ActionState {
  const values = typedValues(form)
  const length = Math.max(0, ...kolom.map((name) => values[name]?.length ?? 0)) + 1
  const longer = Object.fromEntries(kolom.map((name) => [name, Array.from({ length }, (_, index) => values[name]?.[index] ?? '')]))
  return { code: null, details: [], fieldErrors: {}, values: { ...values, ...longer }, attempt: previous.attempt + 1 }
}
