/** Where an envelope with an identity came from. */
export const ASAL_AMPLOP = ['LAPORAN', 'PERBAIKAN', 'TANPA_CATATAN'] as const
export type AsalAmplop = (typeof ASAL_AMPLOP)[number]
