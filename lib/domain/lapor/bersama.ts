import * as z from 'zod'

/** What is missing or unreadable counts as nothing typed: the fault of the field itself is told beside it already. */
const lengkap = <T extends object>(value: T): T =>
  new Proxy(value, { get: (target, name) => (target as Record<string | symbol, unknown>)[name] ?? '' })

/**
 * A rule over several fields of a form that is judged also while single ones are wrong, so that every fault shows in the first
 * round and nobody mends a form twice.
 */
export function bersama<T extends object>(judge: (value: T, ctx: z.RefinementCtx) => void) {
  const check = z.core._superRefine<T>((value, ctx) => judge(lengkap(value), ctx as z.RefinementCtx))
  check._zod.def.when = () => true
  return check
}
