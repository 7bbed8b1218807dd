const TANDA: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Characters XML 1.0 knows; a text with any other is no document at all. */
const ASING = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

const escape = (text: string) => text.replace(ASING, '\uFFFD').replace(/[&<>"']/g, (one) => TANDA[one] ?? one)

/** `<name a="…">children</name>`; children that are text are escaped, elements go in as they are. */
export function element(name: string, isi: string | readonly Xml[], sifat: Readonly<Record<string, string>> = {}): Xml {
  const attributes = Object.entries(sifat).map(([key, value]) => ` ${key}="${escape(value)}"`)
  const inner = typeof isi === 'string' ? escape(isi) : isi.map(({ xml }) => xml).join('\n')
  return { xml: `<${name}${attributes.join('')}>${inner}</${name}>` }
}

export type Xml = Readonly<{ xml: string }>

export const documentOf = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
