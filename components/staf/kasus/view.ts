import type { DaftarVerifikasi } from '@/lib/domain/alur/daftar-periksa'
import type { DisposisiKasus, DistribusiKasus, RilisKasus, TelaahanKasus } from '@/lib/domain/dumas/berkas'
import type { NextSteps, Pilihan } from '@/lib/domain/alur/engine'
import type { GiliranTampak } from '@/lib/domain/alur/giliran'
import type { Peran } from '@/lib/domain/auth/peran'
import type { AlasanKeberatan, CaraKiriman, HasilJawaban, Kadar, KirimJawaban, Layanan, PeranTim } from '@/lib/domain/layanan'
import type { BAB_LHP, JenisCatatan } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { Isi } from '@/lib/domain/lapor/materi-schema'
import type { SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import type { LaporanKasus, NotaDinasKasus, SubstansiKasus } from '@/lib/domain/sp4n/berkas'
import type { Status } from '@/lib/domain/pengaduan/status'
import type { StatusPublikasi } from '@/lib/domain/publikasi/status'
import type { JenisTugas, StatusTlhp, Temuan } from '@/lib/domain/surat/surat'
import type { HitunganTenggat, StripCell, Tenggat } from '@/lib/domain/tenggat/tenggat'
import type { UraianTenggat } from '@/lib/domain/tenggat/uraian'
import type { WakilTampak } from '@/lib/domain/wakil/wakil-schema'
import type { TandaBukti } from '@/lib/domain/lapor/tanda-bukti'

/** What the views of a case read of it; the pages hand over what the service gives. */
export type TenggatView = Readonly<{ tenggat: Tenggat; hitungan: HitunganTenggat; strip: readonly StripCell[]; uraian: UraianTenggat }>

/** What the reporter was promised, where another clock presses. */
export type JanjiView = Readonly<{ hitungan: HitunganTenggat; uraian: UraianTenggat }>

export type BuktiView = Readonly<{
  id: string
  nama: string
  tanda: readonly TandaBukti[]
  ukuran: number
  sidik: string
  pemindaian: string
  hilang: boolean
  diperiksa: boolean
}>

export type PesanView = Readonly<{ id: string; dariPelapor: boolean; petugas: string | null; isi: string; at: Date }>

type MateriView = Readonly<{
  isi: Isi
  /** What the desk wrote down of its coming; null where the reporter sent it himself. */
  surat: SuratMasuk | null
  jenisDugaan: readonly string[]
  mengenai: string | null
  bukti: readonly BuktiView[]
  pesan: readonly PesanView[]
}>

export type SuratTugasView = Readonly<{
  versi: number
  nomor: string | null
  jenisTugas: JenisTugas
  tujuanTugas: string
  dasar: readonly string[]
  tembusan: readonly string[]
  mulai: string
  selesai: string
  disusun: string
  ditandatangani: string | null
  ditandatanganiAt: Date | null
  anggota: readonly Readonly<{ id: string; nama: string; peranTim: PeranTim }>[]
}>

export type CatatanView = Readonly<{
  id: string
  jenis: JenisCatatan
  nomor: string | null
  tanggal: string
  judul: string
  uraian: string
  pihakNama: string
  pihakJabatan: string
  tempat: string
  tanggalAcara: string
  pukul: string
  petugas: string
}>

type TindakLanjutView = Readonly<{ urutan: number; status: StatusTlhp; petugas: string; at: Date; catatan: string }>
export type RekomendasiView = Readonly<{
  uraian: string
  kepada: string
  tenggat: string | null
  status: StatusTlhp
  tindakLanjut: readonly TindakLanjutView[]
}>

export type LhpView = Readonly<{
  versi: number
  nomor: string | null
  bab: Readonly<Record<(typeof BAB_LHP)[number], string>>
  temuan: readonly Temuan[]
  rekomendasi: readonly RekomendasiView[]
  disusun: string
  parafPengendali: string | null
  parafIrban: string | null
  final: string | null
  dikembalikan: boolean
  dibuatAt: Date
}>

export type JawabanView = Readonly<{
  versi: number
  status: 'DISUSUN' | 'DIAJUKAN' | 'DIKEMBALIKAN' | 'DISETUJUI'
  hasil: HasilJawaban
  isi: string
  nomor: string | null
  disusun: string
  disetujui: string | null
  disetujuiAt: Date | null
  parafSekretaris: string | null
  catatan: string | null
  dibuatAt: Date
}>

export type DokumenView = Readonly<{
  klasifikasi: Readonly<{ kadar: Kadar; alasan: string; petugas: string; at: Date }> | null
  suratTugas: readonly SuratTugasView[]
  catatan: readonly CatatanView[]
  lhp: readonly LhpView[]
  rujukan: readonly Readonly<{ tujuan: string; penuh: boolean; nomor: string | null; alasan: string; at: Date }>[]
  jawaban: readonly JawabanView[]
  telaahan: readonly TelaahanKasus[]
  disposisi: readonly DisposisiKasus[]
  distribusi: readonly DistribusiKasus[]
  laporan: LaporanKasus | null
  notaDinas: readonly NotaDinasKasus[]
  substansi: readonly SubstansiKasus[]
  rilis: readonly RilisKasus[]
}>

export type RiwayatView = Readonly<{
  id: string
  langkah: string
  oleh: string | null
  peran: Peran | null
  catatan: string | null
  at: Date
}>

type Kerabat = Readonly<{ id: string; nomorTiket: string; nomorRegister: string | null }>

export type KasusView = Readonly<{
  id: string
  layanan: Layanan
  versi: number
  nomorTiket: string
  nomorRegister: string | null
  status: Status
  samaran: string
  kadar: Kadar | null
  kirimJawaban: KirimJawaban
  diterimaAt: Date
  pemegang: string | null
  sebagai: readonly Peran[]
  hariIni: string
  tenggat: TenggatView | null
  janji: JanjiView | null
  langkah: readonly Pilihan[]
  draf?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  agenda?: readonly string[]
  berikut: NextSteps
  giliran: GiliranTampak | null
  materi: MateriView | null
  dokumen: DokumenView
  daftar: DaftarVerifikasi | null
  periksaIdentitas: Readonly<{ lengkap: boolean; wajar: boolean; gandaDari: string | null }> | null
  usulanArsip: Readonly<{ alasan: string; gandaDari: string | null; catatan: string; oleh: string }> | null
  kiriman: Readonly<{
    cara: CaraKiriman
    status: 'ANTRE' | 'DICETAK' | 'DIKIRIM' | 'DITERIMA' | 'DIKEMBALIKAN'
    resi: string | null
    dikirimAt: Date | null
  }> | null
  publikasi: Readonly<{
    status: StatusPublikasi
    nomor: string | null
    judul: string
    ringkasan: string
    jawaban: string
    topik: string
  }> | null
  terlapor: readonly string[]
  riwayat: readonly RiwayatView[]
  wakil: readonly WakilTampak[]
  dibuka: readonly string[]
  rantai: Readonly<{ induk: Kerabat | null; keberatan: readonly Kerabat[]; alasan: AlasanKeberatan | null }>
}>
