import 'server-only'
import type { ComponentProps, ReactNode } from 'react'
import { Text as PlainText } from '@react-pdf/renderer'
import { patahkan } from './patahkan'

/** So dear that no line ever breaks inside a word: the library would put a hyphen where a number goes on to the next line. */
const TIDAK_PERNAH = 10_000

/** What a line of a sheet holds, in sizes of its letters; narrower columns say so themselves. */
const SELEBAR_KERTAS = 38

type TextProps = ComponentProps<typeof PlainText> & Readonly<{ muat?: number; children?: ReactNode }>

/** A text of a paper. A word longer than its column goes on below, where the library would let it run off the sheet. `muat`: see patahkan. */
export function Text({ muat = SELEBAR_KERTAS, children, ...props }: TextProps) {
  return (
    <PlainText hyphenationPenalty={TIDAK_PERNAH} {...props}>
      {typeof children === 'string' ? patahkan(children, muat) : children}
    </PlainText>
  )
}
