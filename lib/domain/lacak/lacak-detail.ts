import type { AlasanArsip, CaraKiriman, HasilJawaban, Kategori, KirimJawaban, Layanan } from '@/lib/domain/layanan'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import type { LabelPelapor } from '@/lib/domain/pengaduan/status'
import type { HitunganTenggat, StripCell, Tenggat } from '@/lib/domain/tenggat/tenggat'
import type { TindakanWakil } from '@/lib/domain/wakil/wakil-schema'
import type { LacakHak } from './lacak-hak'
import type { Peristiwa } from './linimasa'

export type TenggatTampil = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[] }>

/** What the holder of both codes sees of a case. Nothing in it may depend on kadar before the answer. */
export type LacakDetail = Readonly<{
  layanan: Layanan
  /** The office that runs the layanan, with its region. */
  kantor: string
  /** The agency an SP4N case was passed to, and when; null while the office itself holds it, and wherever that is nobody's business. */
  ditangani: Readonly<{ unit: string; sejak: Date }> | null
  /** Whom a referred case went to, and why; the reason is empty where it is not told. */
  rujukan: Readonly<{ tujuan: string; alasan: string }> | null
  /** Why the office took more time; null where it did not, empty where it is not told. */
  alasanPerpanjangan: string | null
  /** Until when an answer may be replied to; ISO date. */
  balasSampai: string | null
  nomorTiket: string
  samaran: string
  label: LabelPelapor
  selesai: boolean
  alasanArsip: AlasanArsip | null
  judul: string
  /** What he told, in his own words. */
  isi: Isi
  mengenai: string | null
  kategori: Kategori
  kirimJawaban: KirimJawaban
  diterimaAt: Date
  terakhirDibukaAt: Date | null
  hariIni: string
  tenggat: TenggatTampil | null
  linimasa: readonly Peristiwa[]
  pesan: readonly Readonly<{ id: string; dariPelapor: boolean; timWbs: boolean; isi: string; at: Date }>[]
  bukti: readonly Readonly<{ id: string; nama: string; ukuran: number; sidik: string; at: Date; boleh: boolean }>[]
  jawaban: Readonly<{ hasil: HasilJawaban; isi: string; nomor: string | null; at: Date | null; cara: CaraKiriman }> | null
  /** Is the reporter asked what he thinks of the answer, or has he said it? Null where nobody is asked. */
  kepuasan: 'DITANYA' | 'TERKIRIM' | null
  /** `asli`: the original of a picture was opened, not the identity. */
  pembukaan: readonly Readonly<{ alasan: string; dasar: string; at: Date; asli: boolean }>[]
  /** When his envelope was exchanged for one under a new key, the last time. */
  dipindahkanAt: Date | null
  /** His envelope could not be proved in a hand-over: he is asked for his identity again. */
  identitasDimintaLagi: boolean
  /** The keys his envelope is sealed to are lost: nobody will open it any more. */
  kunciHilang: boolean
  /** What officers wrote down for him; dates ISO. */
  melaluiPetugas: readonly Readonly<{ id: string; tindakan: TindakanWakil; tanggal: string }>[]
  induk: string | null
  keberatan: readonly Readonly<{ nomorTiket: string; at: Date }>[]
  tingkat: number
  publikasi: string | null
  /** SP4N: it speaks of corruption, and its reporter may go on in the WBS. */
  pindahWbs: boolean
  boleh: Readonly<{ pesan: boolean; lengkapi: boolean; cabut: boolean; keberatan: boolean; konfirmasi: boolean }>
  hak: LacakHak
}>
