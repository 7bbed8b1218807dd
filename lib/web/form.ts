import 'server-only'
import type { z } from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError } from '@/lib/domain/errors'

/** Fields whose content never travels back to the page. */
const SECRET = ['kataSandi', 'kataSandiBaru', 'ulangiSandi', 'kodeAkses', 'kode2fa']

const isOwn = (key: string) => !key.startsWith('$ACTION')

/** Plain strings of a form, as a schema expects them; names in `lists` keep all their values. Files are left out. */
export function readForm(form: FormData, lists: readonly string[]): Record<string, string | string[]> {
  const result: Record<string, string | string[]> = {}
  for (const key of new Set([...form.keys()].filter(isOwn))) {
    const values = form.getAll(key).filter((value) => typeof value === 'string')
    if (lists.includes(key)) result[key] = values
    else if (values[0] !== undefined) result[key] = values.find((value) => value !== '') ?? ''
  }
  return result
}

/** Everything typed, for the form to show again. */
export function typedValues(form: FormData): ActionState['values'] {
  const keys = [...new Set(form.keys())].filter((key) => isOwn(key) && !SECRET.includes(key))
  return Object.fromEntries(keys.map((key) => [key, form.getAll(key).filter((value) => typeof value === 'string')]))
}

/** Files that were really chosen; an empty file input sends a nameless or empty one. */
export function chosenFiles(form: FormData, name: string): File[] {
  return form.getAll(name).filter((value): value is File => value instanceof File && !(value.size === 0 && ['', 'undefined'].includes(value.name)))
}

/** The first message of each field. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const result: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'umum')
    result[field] ??= issue.message
  }
  return result
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
