import type { Status } from '@/lib/domain/pengaduan/status'

/** A line of part C. `judul` and `ringkasan` are null for a secret report: its reader is told so instead. */
export type BarisTanggapan = Readonly<{
  pengaduanId: string
  ke: number
  nomor: string
  masuk: string
  judul: string | null
  opd: string
  ringkasan: string | null
  tanggal: string
  notaDinas: string
  status: Status
  lama: number
  tepat: boolean
}>
