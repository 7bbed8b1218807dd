import { row } from './row'

/** The service procedure of Diskominfo Ketapang (steps L1 to L10). */
export const SP4N = {
  KIRIM: row({ sumber: 'L2', dari: [], ke: 'TERKIRIM', oleh: ['PELAPOR'], dokumen: ['tandaTerima'], tenggat: { mulaiSejakTerima: ['PENYELESAIAN'] } }),
} as const

export type LangkahSp4n = keyof typeof SP4N
