import { z } from 'zod'
import { cleanText, isBlank } from '@/lib/domain/teks/clean'

/** Free text as people type it, without the spaces around it; '' when a reader would see nothing. */
export const typedText = (typed: string): string => (isBlank(typed) ? '' : cleanText(typed).trim())

/** A name or an address as a reader sees it: compatibility forms made plain, every dash "-", every space one " ". */
export const plainText = (typed: string): string =>
  typedText(typed)
    .normalize('NFKC')
    .replaceAll(/[\p{Pd}\u2043\u2212]/gu, '-')
    .replaceAll(/\p{White_Space}+/gu, ' ')
    .trim()

type Limits = Readonly<{ min?: number; max: number }>

/** Required text; messages are keys "<field>.wajib | pendek | panjang" that the language files turn into sentences. */
export function requiredText(field: string, { min = 1, max }: Limits) {
  return z
    .string(`${field}.wajib`)
    .transform(typedText)
    .pipe(z.string().min(1, `${field}.wajib`).min(min, `${field}.pendek`).max(max, `${field}.panjang`))
}

export function optionalText(field: string, { max }: Limits) {
  return z
    .string()
    .default('')
    .transform(typedText)
    .pipe(z.string().max(max, `${field}.panjang`))
}

/** An HTML choice that nobody made arrives as '' or not at all; both mean "not chosen". */
export function requiredChoice<const T extends readonly [string, ...string[]]>(field: string, values: T) {
  return z.enum(values, `${field}.wajib`)
}
