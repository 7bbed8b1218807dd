/** Where else to go, with the address or number that leads there; null where there is none of general use. */
export const RUJUKAN = {
  layanan: 'https://www.lapor.go.id/',
  maladministrasi: 'tel:137',
  korupsi: 'https://kws.kpk.go.id/',
  pidana: 'tel:110',
  perlindungan: 'tel:148',
  informasi: null,
  pengadaan: null,
  atasan: null,
} as const

export type Rujukan = keyof typeof RUJUKAN
