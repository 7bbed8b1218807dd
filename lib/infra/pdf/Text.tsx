import 'server-only'
import type { ComponentProps } from 'react'
import { Text as PlainText } from '@react-pdf/renderer'

/** So dear that no line ever breaks inside a word: the library would put a hyphen where a number goes on to the next line. */
const TIDAK_PERNAH = 10_000

/** A text of a paper. */
export function Text(props: ComponentProps<typeof PlainText>) {
  return <PlainText hyphenationPenalty={TIDAK_PERNAH} {...props} />
}
