/** Every refusal the rules can give. The text a person reads is chosen elsewhere, by code. */
export type ErrorCode =
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_TRANSITION'
  | 'GUARD_FAILED'
  | 'CONFLICT'
  | 'INVALID_INPUT'
  | 'WRONG_CREDENTIALS'
  | 'TOO_MANY_TRIES'
  | 'UNAVAILABLE'
  /** Nothing is wrong; the person is asked once more. The details say what will follow (lib/domain/alur/akibat.ts). */
  | 'UNCONFIRMED'

/** A refusal with a code and, where it helps the person, the names of the guards or fields at fault. Never holds input. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: readonly string[] = [],
  ) {
    super(code)
    this.name = 'AppError'
  }
}
