/** Why a file of a form is refused. Every word has its sentence under `isian.bukti`, with and without scripts. */
export const BUKTI_ERROR = [
  'sandi',
  'makro',
  'bongkar',
  'heic',
  'kosong',
  'besar',
  'jenis',
  'banyak',
  'total',
  'virus',
  'rusak',
  'piksel',
  'terpotong',
  'gagal',
  'penuh',
  'pindaian',
] as const

export type BuktiError = (typeof BUKTI_ERROR)[number]
