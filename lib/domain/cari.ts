import type { BarisAntrean } from './antrean'

/** Characters a search must have: one letter would find nearly everything. */
export const CARI_MINIMUM = 2

/** Cases a search shows at most; more are said to be more. */
export const CARI_TAMPIL = 50

/** A search as it was typed in the address: trimmed, bounded, one space between words. */
export const bacaCari = (text: unknown): string =>
  typeof text === 'string' ? [...text.trim().replace(/\s+/g, ' ')].slice(0, 80).join('') : ''

/** `tepat`: the one case that bears exactly this number. `lebih`: there are more than are shown. */
export type HasilCari = Readonly<{ tepat: string | null; baris: readonly BarisAntrean[]; lebih: boolean }>
