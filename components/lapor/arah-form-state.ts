import { PERIHAL, PIHAK, RAHASIA, type ArahLaporan } from '@/lib/domain/lapor/suggest-layanan'

type Query = Readonly<Record<string, string | string[] | undefined>>

export type ArahState = Readonly<{
  answers: Partial<ArahLaporan>
  /** All three questions answered; null while one is missing. */
  complete: ArahLaporan | null
  /** Questions left open after the form was sent; none on the first visit. */
  missing: ReadonlyArray<keyof ArahLaporan>
}>

function pick<T extends string>(allowed: readonly T[], value: string | string[] | undefined): T | undefined {
  return allowed.find((item) => item === value)
}

/** Reads the query of the three questions; unknown words count as not answered. */
export function readArah(query: Query): ArahState {
  const answers = {
    perihal: pick(PERIHAL, query.perihal),
    pihak: pick(PIHAK, query.pihak),
    rahasia: pick(RAHASIA, query.rahasia),
  }
  const { perihal, pihak, rahasia } = answers
  if (perihal && pihak && rahasia) return { answers, complete: { perihal, pihak, rahasia }, missing: [] }
  const sent = ['perihal', 'pihak', 'rahasia', 'kirim'].some((name) => query[name] !== undefined)
  const keys = ['perihal', 'pihak', 'rahasia'] as const
  return { answers, complete: null, missing: sent ? keys.filter((key) => !answers[key]) : [] }
}
