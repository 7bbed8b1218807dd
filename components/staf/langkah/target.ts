import type { AlamatSurat } from '@/lib/domain/dokumen/cetak'

/** Which case a form works on, as the page showed it, and what happened to it last. */
export type StepTarget = Readonly<{
  pengaduanId: string
  versi: number
  /** What this officer has written and not yet handed in, by step. */
  draf?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Steps of this case whose paper takes its number from the office's agenda. */
  agenda?: readonly string[]
  terakhir: readonly Readonly<{ key: string; judul: string; oleh: string; waktu: string }>[]
}>

/** The address of one version of a paper as PDF. */
export const suratPath = (id: string, jenis: AlamatSurat, versi: number) => `${kasusPath(id)}/surat/${jenis}?versi=${versi}`

/** The address of a case, or of one of its steps. */
export const kasusPath = (id: string, step = '') => `/staf/pengaduan/${id}${step && `/${step}`}`
