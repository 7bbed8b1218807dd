/**
 * Halves of characters, control characters, marks of direction, and everything else that shows nothing. What joins visible
 * letters and pictures stays: ZWJ, ZWNJ and the variation selectors.
 */
const UNWANTED = /(?![\n\t\u200c\u200d\ufe00-\ufe0f])[\p{Cs}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu
const NOTHING = /[\p{Cc}\p{Cf}\p{Cs}\p{White_Space}\p{Default_Ignorable_Code_Point}\u2800]/gu

/**
 * The one cleaner of every string that comes from outside: composed characters, one kind of line break, and nothing that a
 * reader cannot see (NUL, DEL, C1, bidi marks, zero-width marks, lone halves of a character). Spaces stay as typed.
 */
export function cleanText(typed: string): string {
  return typed
    .replaceAll(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll(UNWANTED, '')
    .normalize('NFC')
}

/** True when a reader would see nothing at all. */
export const isBlank = (text: string): boolean => text.replaceAll(NOTHING, '') === ''

/** The beginning of a text, never ending inside a character. `max` counts UTF-16 units, as `length` does. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text
  const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })
  let end = 0
  // The window is wider than any one character people write, so that a cut looks at no more than it must.
  for (const { index, segment } of segmenter.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max) break
    end = index + segment.length
  }
  return text.slice(0, end)
}

/** Cleans every string of a JSON value, keys included; anything else stays as it is. */
export function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleanDeep)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [cleanText(key), cleanDeep(inner)]))
}
