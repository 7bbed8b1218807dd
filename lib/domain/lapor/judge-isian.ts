import * as z from 'zod'
import { bersama } from './bersama'
import type { TabelIsian } from './isian'
import { judgeTogether } from './materi-schema'

type Shape<T extends TabelIsian> = { [K in keyof T]: T[K]['schema'] }

/** The schemas of a table's fields, by name. */
export const shapeOf = <T extends TabelIsian>(isian: T): Shape<T> =>
  Object.fromEntries(Object.entries(isian).map(([kunci, { schema }]) => [kunci, schema])) as Shape<T>

/**
 * Judges what a citizen's form asks, with the rules over several fields that every form has. `today` is the office's ISO date:
 * no day of a form lies after it.
 */
export function materiOf<T extends TabelIsian>(isian: T, today: string) {
  const hari = Object.keys(isian).filter((kunci) => isian[kunci]?.bentuk === 'TANGGAL')
  return z.object(shapeOf(isian)).check(
    bersama(judgeTogether as never),
    bersama<object>((value, ctx) => {
      const typed = value as Readonly<Record<string, string>>
      const depan = hari.filter((kunci) => (typed[kunci] ?? '') > today)
      for (const kunci of depan) ctx.addIssue({ code: 'custom', path: [kunci], message: `${kunci}.depan` })
    }),
  )
}
