import { lipat } from '@/lib/domain/teks/lipat'

/** Ways to write the own country, "+62 (0)811" among them. */
const NEGARA = /^(?:\+62|0062|62)0?|^0/
const MOBILE = /^8[1-9]\d{6,10}$/
const LANDLINE = /^(?![08])\d{2,3}\d{5,8}$/
/** Another country's number needs its plus: without one it cannot be told from a slip. */
const LUAR_NEGERI = /^\+(?!62|0)\d{8,15}$/

/**
 * E.164 form of an Indonesian mobile or landline number, or of a foreign one with its plus; null for anything else. Taken as a
 * reader sees it: any script's digits, with spaces, dots, dashes, strokes and brackets between them.
 */
export function normalizeTelepon(typed: string): string | null {
  const compact = lipat(typed).teks.replaceAll(/[\s.\-()/]/g, '')
  if (LUAR_NEGERI.test(compact)) return compact
  const own = compact.replace(NEGARA, '')
  return own !== compact && (MOBILE.test(own) || LANDLINE.test(own)) ? `+62${own}` : null
}
