import { daftarWilayah, PERIHAL, RAHASIA, WILAYAH_LAIN, type ArahLaporan } from '@/lib/domain/lapor/suggest-layanan'
import type { KantorSitus } from '@/lib/domain/situs/kantor'

type Query = Readonly<Record<string, string | string[] | undefined>>

export const TANYA = ['wilayah', 'perihal', 'rahasia'] as const
export type Tanya = (typeof TANYA)[number]

type Jawaban = Partial<ArahLaporan>

export type ArahState = Readonly<{
  answers: Jawaban
  /** Everything answered that decides; null while something is open. */
  complete: ArahLaporan | null
  /** The question that is asked now, one a screen; null when there is none left. */
  kini: Tanya | null
  /** It was sent without an answer. */
  kosong: boolean
}>

function pick<T extends string>(allowed: readonly T[], value: string | string[] | undefined): T | undefined {
  return allowed.find((item) => item === value)
}

/** A question whose answer changes nothing is not asked: only in doubt it matters whether the name must stay hidden. */
const isDitanya = (tanya: Tanya, { wilayah, perihal }: Jawaban): boolean =>
  tanya !== 'rahasia' || (perihal === 'tidak-tahu' && wilayah !== WILAYAH_LAIN)

/** Reads the query of the questions; unknown words count as not answered. */
export function readArah(query: Query, kantor: readonly KantorSitus[]): ArahState {
  const answers = {
    wilayah: pick([...daftarWilayah(kantor).map(({ kunci }) => kunci), WILAYAH_LAIN], query.wilayah),
    perihal: pick(PERIHAL, query.perihal),
    rahasia: pick(RAHASIA, query.rahasia),
  }
  const { wilayah, perihal, rahasia = 'ya' } = answers
  const kini = TANYA.find((tanya) => !answers[tanya] && isDitanya(tanya, answers)) ?? null
  const complete = kini === null && wilayah && perihal ? { wilayah, perihal, rahasia } : null
  return { answers, complete, kini, kosong: kini !== null && query.kirim === kini }
}

/** The address of the question again, with the answers before it. */
export function alamatTanya(tanya: Tanya, answers: Jawaban): string {
  const before = TANYA.slice(0, TANYA.indexOf(tanya)).flatMap((name) => (answers[name] ? [[name, answers[name]]] : []))
  const query = new URLSearchParams(before).toString()
  return query === '' ? '/lapor' : `/lapor?${query}`
}
