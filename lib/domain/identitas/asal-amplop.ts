/** Where an envelope with an identity came from. */
export type AsalAmplop = 'LAPORAN' | 'PERBAIKAN' | 'TANPA_CATATAN'
