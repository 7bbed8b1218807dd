/** Completeness checklist of step 2 and 3 (WBS, W9). Everything must be true before the case is forwarded. */
export const DAFTAR_VERIFIKASI = ['APA', 'KAPAN', 'DIMANA', 'BUKTI_DIPERIKSA', 'KEWENANGAN', 'BUKAN_GANDA', 'TANPA_BENTURAN'] as const

type ButirVerifikasi = (typeof DAFTAR_VERIFIKASI)[number]
export type DaftarVerifikasi = Readonly<Record<ButirVerifikasi, boolean>>

export function isDaftarLengkap(daftar: DaftarVerifikasi | null): boolean {
  return daftar !== null && DAFTAR_VERIFIKASI.every((butir) => daftar[butir] === true)
}
