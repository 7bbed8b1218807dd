import * as z from 'zod'

/** Characters; longer beats odder (no rule about digits or signs), and a password manager may fill in a long one. */
const SANDI_MIN = 12
const SANDI_MAX = 256

/** What people type when a form asks for twelve characters: these words, repeated, counted up or followed by a year. */
export const BANYAK_DIPAKAI = [
  'password',
  'passw0rd',
  'p4ssword',
  'qwerty',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'iloveyou',
  'letmein',
  'welcome',
  'admin',
  'administrator',
  'katasandi',
  'rahasia',
  'sandi',
  'inspektorat',
  'kotawaringin',
  'kotawaringinbarat',
  'pangkalanbun',
  'kobar',
  'kumbang',
  'indonesia',
  'bismillah',
  'sayang',
  'merdeka',
  'garuda',
  'pancasila',
  'pemda',
  'pemkab',
]

/** True for a single character or short word over and over, and for one of the words above with only digits and signs around it. */
export function isSandiLemah(sandi: string): boolean {
  const typed = sandi.toLowerCase()
  if (/^(.{1,4})\1+.{0,3}$/u.test(typed)) return true
  if ('0123456789012345678901234567890'.includes(typed) || '9876543210987654321098765432109'.includes(typed)) return true
  const letters = typed.replaceAll(/[^\p{L}0]/gu, '').replaceAll(/^0+|0+$/g, '')
  return letters === '' || BANYAK_DIPAKAI.some((word) => letters.replaceAll(word, '') === '')
}

/** A new password, taken as typed: no trimming, no composing. */
export const sandiBaru = (field: string) =>
  z
    .string(`${field}.wajib`)
    .min(1, `${field}.wajib`)
    .min(SANDI_MIN, `${field}.pendek`)
    .max(SANDI_MAX, `${field}.panjang`)
    .refine((sandi) => !isSandiLemah(sandi), `${field}.lemah`)

type Pair = Readonly<{ kataSandiBaru: string; ulangiSandi: string }>

/** The second typing stands beside the first in every form that sets a password. */
export function samaDenganUlangan({ kataSandiBaru, ulangiSandi }: Pair, ctx: z.RefinementCtx): void {
  if (kataSandiBaru !== ulangiSandi) ctx.addIssue({ code: 'custom', path: ['ulangiSandi'], message: 'ulangiSandi.beda' })
}
