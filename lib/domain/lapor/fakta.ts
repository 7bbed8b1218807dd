import type * as z from 'zod'
import { optionalText, requiredText } from './teks'

/** The six questions in the order a reader asks them, with the longest answer each takes. */
export const FAKTA = { apa: 1000, kapan: 200, dimana: 300, siapa: 500, mengapa: 500, bagaimana: 2000 } as const
export type Fakta5w1h = keyof typeof FAKTA

const TIDAK_TAHU =
  /^(?:saya |kami )?(?:(?:tidak|tak|tdk|belum|kurang|nggak|gak?)\s+(?:tahu|tau|diketahui)|(?:i )?(?:do not|don[’']?t) know|unknown|[-–—?.]+|n\/?a)[.!\s]*$/i

/** "Tidak tahu" in the ways people write it: an honest answer, but none that a case could be followed up with. */
export const isTidakTahu = (text: string): boolean => TIDAK_TAHU.test(text.trim())

type Field = z.ZodType<string, string | undefined>

/** The six answers of a form that asks for all of them; those in `minimum` must say something. */
export function semuaFakta(minimum: readonly Fakta5w1h[]): Record<Fakta5w1h, Field> {
  const field = (name: Fakta5w1h): Field => {
    const text = requiredText(name, { max: FAKTA[name] })
    return (minimum.includes(name) ? text.refine((value) => !isTidakTahu(value), `${name}.tidakTahu`) : text) as unknown as Field
  }
  return faktaBy(field)
}

/** The six answers where only those in `minimum` are required, as on a form that an officer fills from a letter. */
export function faktaSeadanya(minimum: readonly Fakta5w1h[]): Record<Fakta5w1h, Field> {
  const wajib = semuaFakta(minimum)
  return faktaBy((name) => (minimum.includes(name) ? wajib[name] : (optionalText(name, { max: FAKTA[name] }) as unknown as Field)))
}

const faktaBy = (field: (name: Fakta5w1h) => Field): Record<Fakta5w1h, Field> => ({
  apa: field('apa'),
  kapan: field('kapan'),
  dimana: field('dimana'),
  siapa: field('siapa'),
  mengapa: field('mengapa'),
  bagaimana: field('bagaimana'),
})
