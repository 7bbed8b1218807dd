import * as z from 'zod'
import { cleanText, isBlank } from '@/lib/domain/teks/clean'
import { readHari, readSaat } from '@/lib/domain/teks/tanggal'

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

function required(field: string, read: (typed: string) => string | null) {
  return z.string(`${field}.wajib`).transform((typed, ctx) => {
    const value = read(typed)
    if (value === null) ctx.addIssue({ code: 'custom', message: isBlank(typed) ? `${field}.wajib` : `${field}.salah` })
    return value ?? ''
  })
}

function optional(field: string, read: (typed: string) => string | null) {
  return z
    .string()
    .default('')
    .transform((typed, ctx) => {
      const value = read(typed)
      if (value === null && !isBlank(typed)) ctx.addIssue({ code: 'custom', message: `${field}.salah` })
      return value ?? ''
    })
}

/** A day in any spelling people write, as ISO; one that is missing or in no calendar is '' beside its fault. */
export const requiredDate = (field: string) => required(field, readHari)
/** '' when nothing was typed; otherwise as `requiredDate`. */
export const optionalDate = (field: string) => optional(field, readHari)
/** A day with its hour on the office's clock, as "2026-11-25T09:30"; '' beside its fault. */
export const requiredDateTime = (field: string) => required(field, readSaat)
/** '' when nothing was typed; otherwise as `requiredDateTime`. */
export const optionalDateTime = (field: string) => optional(field, readSaat)

/** Empty, or as good as the required one, and refused in its words. */
export const orEmpty = (schema: z.ZodType<string, string>) =>
  z
    .string()
    .default('')
    .transform((typed, ctx) => {
      if (typed.trim() === '') return ''
      const judged = schema.safeParse(typed)
      if (!judged.success) ctx.addIssue({ code: 'custom', message: judged.error.issues[0]?.message ?? 'umum.wajib' })
      return judged.data ?? ''
    })
