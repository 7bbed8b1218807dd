export const STATUS_PUBLIKASI = ['DISUSUN', 'MENUNGGU_MODERASI', 'DITAYANGKAN', 'DISEMBUNYIKAN', 'TIDAK_DITAYANGKAN'] as const
export type StatusPublikasi = (typeof STATUS_PUBLIKASI)[number]
