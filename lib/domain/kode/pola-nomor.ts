import type { Layanan } from '@/lib/domain/layanan'
import { formatNomorSurat, type BagianNomor } from './nomor-surat'

/** Every yearly series of numbers. */
export const JENIS_NOMOR = [
  'bukuPengaduan',
  'telaahan',
  'disposisi',
  'suratTugas',
  'beritaAcara',
  'undanganKlarifikasi',
  'permintaanDokumen',
  'lhp',
  'suratJawaban',
  'suratPelimpahan',
  'permintaanKelengkapan',
  'suratPemberitahuan',
  'rilisMedia',
  'notaDinas',
  'publikasi',
] as const
export type JenisNomor = (typeof JENIS_NOMOR)[number]

/** Series whose pattern the office may change. The number of a publication is part of a public address and stays. */
export const JENIS_POLA = [
  'bukuPengaduan',
  'telaahan',
  'disposisi',
  'suratTugas',
  'beritaAcara',
  'undanganKlarifikasi',
  'permintaanDokumen',
  'lhp',
  'suratJawaban',
  'suratPelimpahan',
  'permintaanKelengkapan',
  'suratPemberitahuan',
  'rilisMedia',
  'notaDinas',
] as const
export type JenisPola = (typeof JENIS_POLA)[number]

export type PolaNomor = Readonly<Record<JenisNomor, string>>

/** Archive classification (Permendagri 83/2022) of each paper, for the token `{klas}`. */
const KLASIFIKASI: Readonly<Record<JenisNomor, string>> = {
  bukuPengaduan: '',
  telaahan: '',
  disposisi: '',
  publikasi: '',
  suratTugas: '700.1.1',
  beritaAcara: '700.1.2',
  undanganKlarifikasi: '700.1.2',
  permintaanDokumen: '700.1.2',
  lhp: '700.1.2.1',
  suratJawaban: '700.1.2.4',
  suratPelimpahan: '700.1.2.4',
  permintaanKelengkapan: '700.1.2.4',
  suratPemberitahuan: '700.1.2.4',
  rilisMedia: '700.1.2.4',
  notaDinas: '500.12.11.3',
}

/** Patterns an office starts with. */
export function polaBawaan(layanan: Layanan): PolaNomor {
  return {
    bukuPengaduan: `{no:3}/${layanan}/{bulanRomawi}/{tahun}`,
    telaahan: '{no:3}/TS/{bulanRomawi}/{tahun}',
    disposisi: '{no:3}/LD/{bulanRomawi}/{tahun}',
    suratTugas: '{klas}/{no:4}/{opd}-{unit}/{tahun}',
    beritaAcara: '{klas}/{no:4}/BA-{opd}/{tahun}',
    undanganKlarifikasi: '{klas}/{no:4}/{opd}-UND/{tahun}',
    permintaanDokumen: '{klas}/{no:4}/{opd}-PD/{tahun}',
    lhp: '{klas}/{no:4}/{opd}-{unit}/{tahun}',
    suratJawaban: '{klas}/{no:4}/{opd}-{unit}/{tahun}',
    suratPelimpahan: '{klas}/{no:4}/{opd}-PLH/{tahun}',
    permintaanKelengkapan: '{klas}/{no:4}/{opd}-KLP/{tahun}',
    suratPemberitahuan: '{klas}/{no:4}/{opd}-PBT/{tahun}',
    rilisMedia: '{klas}/{no:4}/{opd}-RM/{tahun}',
    notaDinas: '{no:3}/{opd}-A.{klas}/{tahun}',
    publikasi: 'P-{tahun}-{no:4}',
  }
}

/** The number a pattern gives; the classification follows the kind of paper. */
export function nomorDariPola(
  pola: string,
  jenis: JenisNomor,
  no: number | string,
  today: string,
  bagian: Omit<BagianNomor, 'klas'>,
): string {
  return formatNomorSurat(pola, no, today, { ...bagian, klas: KLASIFIKASI[jenis] })
}

/** The series a number is taken from; an agency's own where it numbers its papers itself. Publications of all layanan share one, for one public address holds one. */
export const seriNomor = (layanan: Layanan, jenis: JenisNomor, unitId: string | null = null): string =>
  `${jenis}:${jenis === 'publikasi' ? 'WBS' : layanan}${unitId === null ? '' : `:${unitId}`}`

/** Series an office may keep in its own agenda: letters that leave a desk. Register and slip are the site's, a publication's is an address. */
export const SERI_AGENDA = [
  'telaahan',
  'suratTugas',
  'beritaAcara',
  'undanganKlarifikasi',
  'permintaanDokumen',
  'lhp',
  'suratJawaban',
  'suratPelimpahan',
  'permintaanKelengkapan',
  'notaDinas',
] as const satisfies readonly JenisPola[]

export const isSeriAgenda = (jenis: JenisNomor): boolean => SERI_AGENDA.some((satu) => satu === jenis)
