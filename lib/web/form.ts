import 'server-only'
import type * as z from 'zod'
import type { ActionState } from '@/lib/domain/action-state'
import { AppError, type ErrorCode } from '@/lib/domain/errors'
import { answerWithStatus, markBegun } from './pintu/request-context'
import { fieldOfFault, isFault } from '@/lib/domain/web/fault'
import { fieldErrorsOf, fieldNamesOf, typedValues } from '@/lib/domain/web/read-form'

/** A form as it came, and the schemas whose fields may be echoed. */
export type Answered = Readonly<{ previous: ActionState; form: FormData; schemas: readonly z.ZodType[] }>

/**
 * Takes a request over: from here on what goes wrong is our fault. @throws TypeError for arguments no form of ours sends; the
 * gate answers it as a request that cannot be read.
 */
export function beginForm(previous: unknown, form: unknown): void {
  if (typeof previous !== 'object' || previous === null || !(form instanceof FormData)) throw new TypeError('NO_FORM')
  if (!Number.isSafeInteger((previous as ActionState).attempt)) throw new TypeError('NO_FORM')
  markBegun()
}

/** Files that were really chosen; an empty file input sends a nameless or empty one. */
export function chosenFiles(form: FormData, name: string): File[] {
  return form
    .getAll(name)
    .filter((value): value is File => value instanceof File && !(value.size === 0 && ['', 'undefined'].includes(value.name)))
}

/** Keys "field.reason" that a service refused with. */
export function fieldErrorsOfDetails(details: readonly string[]): Record<string, string> {
  return Object.fromEntries(details.filter(isFault).map((key) => [fieldOfFault(key), key]))
}

/** What of a refusal a machine, or a proxy that counts, should know as well: too many, or no room. */
export function tellStatus(code: ErrorCode, details: readonly string[]): void {
  if (code === 'TOO_MANY_TRIES') answerWithStatus(429)
  if (details.includes('umum.penuh')) answerWithStatus(507)
}

/** Turns a refusal into what the form shows; anything else is a fault of ours and goes on to the error page. */
export function stateOf(error: unknown, { previous, form, schemas }: Answered): ActionState {
  if (!(error instanceof AppError)) throw error
  tellStatus(error.code, error.details)
  return {
    code: error.code,
    details: error.details,
    fieldErrors: fieldErrorsOfDetails(error.details),
    values: typedValues(form, fieldNamesOf(...schemas)),
    attempt: previous.attempt + 1,
  }
}

export function invalidState(error: z.ZodError, { previous, form, schemas }: Answered): ActionState {
  return {
    code: 'INVALID_INPUT',
    details: [],
    fieldErrors: fieldErrorsOf(error),
    values: typedValues(form, fieldNamesOf(...schemas)),
    attempt: previous.attempt + 1,
  }
}

/** The same form with one empty row more in the columns of a list: nothing is judged, nothing typed is lost. */
export function addBaris({ previous, form, schemas }: Answered, kolom: readonly string[]): ActionState {
  const values = typedValues(form, fieldNamesOf(...schemas))
  const length = Math.max(0, ...kolom.map((name) => values[name]?.length ?? 0)) + 1
  const longer = Object.fromEntries(kolom.map((name) => [name, Array.from({ length }, (_, index) => values[name]?.[index] ?? '')]))
  return { code: null, details: [], fieldErrors: {}, values: { ...values, ...longer }, attempt: previous.attempt + 1 }
}
