/** The forms in which a planted value might lie about: UTF-8, UTF-16 of both kinds, base64 at each offset, hex. */
export function formsOf(marker: string): readonly Buffer[] {
  const utf8 = Buffer.from(marker, 'utf8')
  const utf16 = Buffer.from(marker, 'utf16le')
  const swapped = Buffer.from(utf16).swap16()
  const base64 = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), utf8]).toString('base64')
    // The first and last characters depend on the neighbours; what lies between does not.
    return Buffer.from(text.slice(offset === 0 ? 0 : 4, -4))
  })
  const hex = utf8.toString('hex')
  return [utf8, utf16, swapped, ...base64, Buffer.from(hex), Buffer.from(hex.toUpperCase())]
}
