import 'server-only'
import type { ZxcvbnFactory } from '@zxcvbn-ts/core'
import { BANYAK_DIPAKAI } from '@/lib/domain/masuk/sandi'

let factory: Promise<ZxcvbnFactory> | undefined

/** Loaded when the first password is set: its word lists are large, and most processes never need them. */
async function load(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory: Factory }, common, indonesian] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common'),
    import('@zxcvbn-ts/language-id'),
  ])
  return new Factory({
    dictionary: { ...common.dictionary, ...indonesian.dictionary, kantor: [...BANYAK_DIPAKAI] },
    graphs: common.adjacencyGraphs,
    maxLength: 128,
    useLevenshteinDistance: true,
  })
}

/** Of five grades the two best: about a hundred million guesses and more. */
const GOOD = 3

/**
 * Would somebody who guesses need long? `known` are words such a person would try first: the owner's name, his post, the
 * names of the office and of its place.
 */
export async function isStrongPassword(sandi: string, known: readonly string[]): Promise<boolean> {
  factory ??= load()
  const words = known.flatMap((name) => [name, ...name.split(/[\s.,_-]+/)]).filter((word) => word.length >= 3)
  return (
    (await factory).check(
      sandi,
      words.map((word) => word.toLowerCase()),
    ).score >= GOOD
  )
}
