import 'server-only'
import path from 'node:path'
import { Font } from '@react-pdf/renderer'

/** Arimo has the widths of Arial, which letters of the government are set in, and a licence that lets us embed it. */
export const HURUF = ['Arimo', 'Arimo Ext']

const file = (name: string) => path.join(process.cwd(), 'node_modules', '@fontsource', 'arimo', 'files', `arimo-${name}-normal.woff`)

let registered = false

/** Once a process: the letter font, embedded in every paper, and no hyphenation, which knows no Indonesian. */
export function registerHuruf(): void {
  if (registered) return
  registered = true
  for (const [family, part] of [
    ['Arimo', 'latin'],
    ['Arimo Ext', 'latin-ext'],
  ] as const) {
    Font.register({
      family,
      fonts: [
        { src: file(`${part}-400`), fontWeight: 400 },
        { src: file(`${part}-700`), fontWeight: 700 },
      ],
    })
  }
  Font.registerHyphenationCallback((word) => [word])
}
