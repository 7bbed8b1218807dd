import type { z } from 'zod'

/** Names that Next adds to a form of a server action. */
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

/** Everything typed but what `secret` names, for the form to show again. */
export function typedValues(form: FormData, secret: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const keys = [...new Set(form.keys())].filter((key) => isOwn(key) && !secret.includes(key))
  return Object.fromEntries(keys.map((key) => [key, form.getAll(key).filter((value) => typeof value === 'string')]))
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
