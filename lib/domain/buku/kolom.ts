/** The 21 columns of the register in their order (domain handbook 3.3); their number on paper is the place plus one. */
export const KOLOM_BUKU = [
  'urut',
  'register',
  'terima',
  'cara',
  'surat',
  'pengadu',
  'alamat',
  'terlapor',
  'isi',
  'jenis',
  'bukti',
  'telaahan',
  'disposisi',
  'unit',
  'tugas',
  'jawaban',
  'selesai',
  'status',
  'lama',
  'keterangan',
  'paraf',
] as const
export type KolomBuku = (typeof KOLOM_BUKU)[number]

export const nomorKolom = (kolom: KolomBuku): number => KOLOM_BUKU.indexOf(kolom) + 1

/** Shown together on the page: receipt, pengaduan, handling, completion. */
export const KELOMPOK_KOLOM = { a: [3, 5], b: [6, 11], c: [12, 15], d: [16, 21] } as const

/**
 * Columns an officer may set right. Numbers stay as they were given, the pseudonym is the reporter's own, an address belongs to
 * nobody's register, and what is computed is put right at its source.
 */
export const KOLOM_DIBETULKAN = [
  'terima',
  'cara',
  'surat',
  'terlapor',
  'isi',
  'jenis',
  'bukti',
  'telaahan',
  'disposisi',
  'unit',
  'tugas',
  'jawaban',
  'selesai',
  'status',
  'keterangan',
] as const satisfies readonly KolomBuku[]

/** Column 18, as the services write it. */
export const STATUS_BUKU = ['Proses', 'Tuntas/Selesai', 'Selesai', 'Diarsipkan', 'Dilimpahkan', 'Dicabut pelapor'] as const
export type StatusBuku = (typeof STATUS_BUKU)[number]
/** Column 18 of a number whose case goes on under a sealed one; no officer chooses it. */
export const DIPINDAHKAN = 'Dipindahkan'

/** A piece of a cell; `kata` is the whole key of a word in the language files. Dates and instants ISO. */
export type Bagian =
  | Readonly<{ jenis: 'teks'; isi: string }>
  | Readonly<{ jenis: 'angka'; nilai: number }>
  | Readonly<{ jenis: 'tanggal' | 'waktu'; iso: string }>
  | Readonly<{ jenis: 'kata'; kode: string; nilai?: Readonly<Record<string, string | number>> }>

/** What the reader may not read is the same word whether there is something or not. */
export type Sel = 'TERSEGEL' | readonly Bagian[]

export type BarisBuku = Readonly<{
  /** Null for a number that stands there without its case. */
  pengaduanId: string | null
  nomorRegister: string
  baris: number
  /** A later row sets this one right. */
  dikoreksi: boolean
  sel: Readonly<Record<KolomBuku, Sel>>
}>
