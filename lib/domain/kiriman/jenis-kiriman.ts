/** Notices a step owes its reporter: by the page to whoever reads one, by letter to whoever chose a letter. */
export const JENIS_PEMBERITAHUAN = [
  'KELENGKAPAN',
  'ARSIP',
  'PELIMPAHAN',
  'PINDAH_WBS',
  'PENERUSAN',
  'PENUTUPAN',
  'TAYANG',
  'PERPANJANGAN',
] as const
export type JenisPemberitahuan = (typeof JENIS_PEMBERITAHUAN)[number]

/** Everything that goes out by letter: the answer, a notice, and the receipt of a report that nobody stood there with. */
const JENIS_KIRIMAN = ['JAWABAN', 'TANDA_TERIMA', ...JENIS_PEMBERITAHUAN] as const
export type JenisKiriman = (typeof JENIS_KIRIMAN)[number]

/** The kind of a stored row. @throws Error for one nobody knows: it must not pass for another. */
export function jenisKirimanOf(stored: string): JenisKiriman {
  const jenis = JENIS_KIRIMAN.find((known) => known === stored)
  if (!jenis) throw new Error(`unknown kiriman ${stored}`)
  return jenis
}

/** A letter that has not reached its reader: not out yet, or come back and not sent again. */
export type SuratTertahan = 'SURAT' | 'AMBIL' | null
