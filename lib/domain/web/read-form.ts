import type * as z from 'zod'
import { cleanText, isBlank } from '@/lib/domain/teks/clean'
import { isFault } from './fault'
import { SECRET_FIELDS } from './secret-fields'

/** Names that Next adds to a form of a server action. */
const isOwn = (key: string) => !key.startsWith('$ACTION')

/** A password is taken as typed; everything else passes the cleaner, and what shows nothing is nothing. */
function cleanValue(name: string, value: string): string {
  if (SECRET_FIELDS.includes(name)) return value
  const clean = cleanText(value)
  return isBlank(clean) ? '' : clean
}

/** Every text of a form by its name, cleaned, in one pass. Files are left out. */
function textsOf(form: FormData): ReadonlyMap<string, readonly string[]> {
  const texts = new Map<string, string[]>()
  for (const [name, value] of form.entries()) {
    if (typeof value !== 'string' || !isOwn(name)) continue
    const known = texts.get(name)
    if (known) known.push(cleanValue(name, value))
    else texts.set(name, [cleanValue(name, value)])
  }
  return texts
}

/** Plain strings of a form, as a schema expects them; names in `lists` keep all their values. Files are left out. */
export function readForm(form: FormData, lists: readonly string[]): Record<string, string | string[]> {
  const entries = [...textsOf(form)].map(([name, values]) => [
    name,
    lists.includes(name) ? [...values] : (values.find((value) => value !== '') ?? ''),
  ])
  return Object.fromEntries(entries) as Record<string, string | string[]>
}

/** One text of a form, cleaned; '' when it is missing or a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cleanValue(name, value) : ''
}

/** What of a form was typed into the fields named, secrets left out, for the form to show again. Nothing else is echoed. */
export function typedValues(form: FormData, names: ReadonlySet<string>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries([...textsOf(form)].filter(([name]) => names.has(name) && !SECRET_FIELDS.includes(name)))
}

type Def = Readonly<{
  shape?: Readonly<Record<string, unknown>>
  left?: z.core.$ZodType
  right?: z.core.$ZodType
  in?: z.core.$ZodType
  innerType?: z.core.$ZodType
  options?: readonly z.core.$ZodType[]
}>

/** The names of the fields a schema judges, through everything it may be wrapped in. */
export function fieldNamesOf(...schemas: readonly z.core.$ZodType[]): ReadonlySet<string> {
  const names = new Set<string>()
  const walk = (schema: z.core.$ZodType | undefined): void => {
    if (!schema) return
    const def = schema._zod.def as unknown as Def
    for (const name of Object.keys(def.shape ?? {})) names.add(name)
    for (const inner of [def.left, def.right, def.in, def.innerType, ...(def.options ?? [])]) walk(inner)
  }
  schemas.forEach(walk)
  return names
}

/** The first fault of each field. What no form of ours sends has no sentence of its own: it is to be looked at again. */
export function fieldErrorsOf(error: z.ZodError): Record<string, string> {
  const result: Record<string, string> = {}
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? 'umum')
    result[field] ??= isFault(issue.message) ? issue.message : 'umum.wajib'
  }
  return result
}
