import { daftarWilayah, PERIHAL, RAHASIA, WILAYAH_LAIN, type ArahLaporan } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

type Query = Readonly<Record<string, string | string[] | undefined>>

export type ArahState = Readonly<{
  answers: Partial<ArahLaporan>
  /** All three questions answered; null while one is missing. */
  complete: ArahLaporan | null
  /** Questions left open after the form was sent; none on the first visit. */
  missing: ReadonlyArray<keyof ArahLaporan>
}>

const KEYS = ['wilayah', 'perihal', 'rahasia'] as const

function pick<T extends string>(allowed: readonly T[], value: string | string[] | undefined): T | undefined {
  return allowed.find((item) => item === value)
}

/** Reads the query of the three questions; unknown words count as not answered. */
export function readArah(query: Query, kantor: readonly KantorSitus[]): ArahState {
  const answers = {
    wilayah: pick([...daftarWilayah(kantor).map(({ kunci }) => kunci), WILAYAH_LAIN], query.wilayah),
    perihal: pick(PERIHAL, query.perihal),
    rahasia: pick(RAHASIA, query.rahasia),
  }
  const { wilayah, perihal, rahasia } = answers
  if (wilayah && perihal && rahasia) return { answers, complete: { wilayah, perihal, rahasia }, missing: [] }
  const sent = [...KEYS, 'kirim'].some((name) => query[name] !== undefined)
  return { answers, complete: null, missing: sent ? KEYS.filter((key) => !answers[key]) : [] }
}
