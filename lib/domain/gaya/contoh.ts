export const KEPADATAN = ['umum', 'staf'] as const
export const KEADAAN = ['biasa', 'salah'] as const
/** How the page of the style is looked at: as the public or the office sees it, at rest or after a refusal. */
export type LihatGaya = Readonly<{ kepadatan: (typeof KEPADATAN)[number]; keadaan: (typeof KEADAAN)[number] }>

type Query = Readonly<Record<string, string | readonly string[] | undefined>>

export function bacaLihatGaya({ kepadatan, keadaan }: Query): LihatGaya {
  return { kepadatan: KEPADATAN.find((one) => one === kepadatan) ?? 'staf', keadaan: KEADAAN.find((one) => one === keadaan) ?? 'biasa' }
}

/** Sizes of type, by their token, and what each is for. */
export const UKURAN = ['xs', 'base', 'body', 'lg', 'xl', '2xl', '3xl'] as const
/** Steps of space, by their token. */
export const JARAK = ['s1', 's2', 's3', 's4', 's6', 's8', 's12', 's16'] as const
