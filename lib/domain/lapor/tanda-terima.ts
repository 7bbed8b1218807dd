import type { Kanal } from './kanal'
import type { Kategori, KirimJawaban, Layanan } from '@/lib/domain/layanan'

/** What a receipt says of a case: number, time, fingerprints and dates; no content, no name. */
export type DataTandaTerima = Readonly<{
  layanan: Layanan
  /** The office it was sent to, with its region; how it is reached. */
  kantor: string
  kontak: Readonly<{ alamat: string; telepon: string }>
  /** Where its reporter follows it: holds no secret. */
  alamatLacak: string
  nomorTiket: string
  samaran: string
  judul: string
  /** Answers its layanan alone asks for and shows here, by field. */
  sendiri: Readonly<Record<string, string>>
  kategori: Kategori
  mengenai: string | null
  kirimJawaban: KirimJawaban
  /** WEB, or how it came to the desk. */
  kanal: Kanal
  diterimaAt: Date
  keberatan: boolean
  /** `sidik`: of the file as it reached us; `sidikPilihan`: of the larger one it was made from on the reporter's device. */
  bukti: readonly Readonly<{ jenis: string; ukuran: number; sidik: string; sidikPilihan: string | null }>[]
  /** The first day a reporter is given: WBS by when completeness is judged, Dumas by when he is answered at the latest. */
  batas: Readonly<{ jenis: 'VERIFIKASI' | 'PENYELESAIAN'; hari: number; tanggal: string; perkiraan: boolean }>
  hariPenyelesaian: number
}>
