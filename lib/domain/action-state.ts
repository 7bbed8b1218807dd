import type { ErrorCode } from './errors'

/**
 * What a form gets back. `values` is everything typed, so that nothing is lost; `fieldErrors` holds keys such as
 * "judul.pendek" that the language files turn into sentences.
 */
export type ActionState = Readonly<{
  code: ErrorCode | null
  details: readonly string[]
  fieldErrors: Readonly<Record<string, string>>
  values: Readonly<Record<string, readonly string[]>>
  /** Grows with every answer, so that a form knows a new one has come. */
  attempt: number
}>

export const INITIAL_STATE: ActionState = { code: null, details: [], fieldErrors: {}, values: {}, attempt: 0 }
