import type { HasilJawaban, Layanan } from '@/lib/domain/layanan'

/** A moderated record as the public reads it. Months only, kinds of unit only. */
export type PublikView = Readonly<{
  nomor: string | null
  layanan: Layanan
  judul: string
  ringkasan: string
  jawaban: string
  topik: string
  jenisUnit: string
  hasil: HasilJawaban
  bulanTerima: Date
  bulanJawab: Date
  hariKerja: number
  tayangAt: Date | null
}>

/** What is left of a record that was taken from the public page. */
export type DisembunyikanView = Readonly<{ nomor: string; sejak: Date; alasan: string | null }>
