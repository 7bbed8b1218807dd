/** Whether the answer answered what was reported. */
export const MENJAWAB = ['YA', 'SEBAGIAN', 'TIDAK'] as const
export type Menjawab = (typeof MENJAWAB)[number]

/** Best first, as a reader looks for it; the number is what is counted. */
export const PELAYANAN = ['5', '4', '3', '2', '1'] as const
