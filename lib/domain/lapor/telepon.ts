const MOBILE = /^(?:\+?62|0)8[1-9]\d{6,10}$/
const LANDLINE = /^(?:\+?62|0)(?![08])\d{2,3}\d{5,8}$/

/** E.164 form of an Indonesian mobile or landline number, or null. Spaces, dots, hyphens and brackets are accepted. */
export function normalizeTelepon(typed: string): string | null {
  const compact = typed.replaceAll(/[\s.\-()]/g, '')
  if (!MOBILE.test(compact) && !LANDLINE.test(compact)) return null
  return `+62${compact.replace(/^(?:\+?62|0)/, '')}`
}
