import { z } from 'zod'

/** Free text as people type it: composed characters, no control characters, line breaks kept. */
export function cleanText(typed: string): string {
  const composed = typed.normalize('NFC').replaceAll('\r\n', '\n')
  return [...composed].filter((char) => char === '\n' || char === '\t' || char.charCodeAt(0) >= 32).join('').trim()
}

type Limits = Readonly<{ min?: number; max: number }>

/** Required text; messages are keys "<field>.wajib | pendek | panjang" that the language files turn into sentences. */
export function requiredText(field: string, { min = 1, max }: Limits) {
  return z
    .string(`${field}.wajib`)
    .transform(cleanText)
    .pipe(z.string().min(1, `${field}.wajib`).min(min, `${field}.pendek`).max(max, `${field}.panjang`))
}

export function optionalText(field: string, { max }: Limits) {
  return z.string().default('').transform(cleanText).pipe(z.string().max(max, `${field}.panjang`))
}

/** An HTML choice that nobody made arrives as '' or not at all; both mean "not chosen". */
export function requiredChoice<const T extends readonly [string, ...string[]]>(field: string, values: T) {
  return z.enum(values, `${field}.wajib`)
}
