import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { tanggalSurat } from './tanggal'
import type { JenisTugas } from './surat'

/** Words that tell the one who is examined that somebody reported him. */
const PETUNJUK =
  /\baduan|pengadu|pelapor|whistle|\bwbs\b|\bdumas\b|samaran|\btiket\b|terlapor|yang dilaporkan|laporan (?:masyarakat|warga)/i

/** Does a text that is shown at the door of the examined point at a report or at who made it? */
export const menunjukLaporan = (teks: string): boolean => PETUNJUK.test(teks)

/** Papers shown to the one who is examined say nothing of a report: where the standard says so none does, nor any of an examination for a purpose of its own. */
export const wajibNetral = (layanan: Layanan, jenisTugas: JenisTugas): boolean =>
  STANDAR[layanan].suratNetral || jenisTugas === 'TUJUAN_TERTENTU'

type Kasus = Readonly<{
  layanan: Layanan
  nomorRegister: string | null
  disposisi: Readonly<{ kepala: string; nomor: string; tanggal: string }> | null
}>

/** Grounds an office usually names, for its examiners to change: what the case itself gives comes first. `tahun` of the letter. */
export function presetDasar({ layanan, nomorRegister, disposisi }: Kasus, kantor: string, tahun: string): readonly string[] {
  const umum = [
    'Peraturan Pemerintah Nomor 12 Tahun 2017 tentang Pembinaan dan Pengawasan Penyelenggaraan Pemerintahan Daerah.',
    `Program Kerja Pengawasan Tahunan ${kantor} Tahun ${tahun}.`,
  ]
  if (STANDAR[layanan].suratNetral) return umum
  return [
    ...umum,
    ...(disposisi ? [`Lembar Disposisi ${disposisi.kepala} Nomor ${disposisi.nomor} tanggal ${tanggalSurat(disposisi.tanggal)}.`] : []),
    ...(nomorRegister ? [`Pengaduan yang terdaftar dengan nomor ${nomorRegister}.`] : []),
  ]
}

/** Who gets a copy where nobody else is named. */
export const PRESET_TEMBUSAN: readonly string[] = ['Arsip']
