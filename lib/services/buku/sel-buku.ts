import 'server-only'
import { STANDAR } from '@/lib/domain/layanan/semua'
import { segel } from '@/lib/domain/segel'
import type { Peran } from '@/lib/domain/auth/peran'
import { mayIn } from '@/lib/domain/auth/permissions'
import { peranEfektif, type Petugas } from '@/lib/domain/auth/petugas'
import { adaDokumen, mayReadDokumen } from '@/lib/domain/dokumen/hak'
import type { DokumenKasus } from '@/lib/domain/dokumen/tabel'
import type { Bagian, KolomBuku, Sel } from '@/lib/domain/buku/kolom'
import { isiSchema, type Isi } from '@/lib/domain/lapor/materi-schema'
import { suratMasukSchema, type SuratMasuk } from '@/lib/domain/lapor/surat-masuk'
import { countWorkingDays, officeDate, type Kalender } from '@/lib/domain/tenggat/kalender'
import { hitungTenggat } from '@/lib/domain/tenggat/tenggat'
import type { KasusBuku } from '@/lib/data/buku-baca'
import { fromDateColumn } from '@/lib/data/dates'
import { toTenggat } from '@/lib/data/tenggat'
import { openJson } from '@/lib/infra/cipher'

/** Contents that change from row to row stand elsewhere: status, remark, initials, number. */
export type SelKasus = Readonly<Record<Exclude<KolomBuku, 'urut' | 'register' | 'status' | 'keterangan' | 'paraf'>, Sel>>

type Reads = Readonly<Record<'materi' | 'kadar' | 'telaahan' | 'disposisi' | 'unit' | 'tugas' | 'jawaban', boolean>>

export const teks = (isi: string | null | undefined): readonly Bagian[] => (isi ? [{ jenis: 'teks', isi }] : [])
export const kata = (kode: string, nilai?: Readonly<Record<string, string | number>>): Bagian => ({ jenis: 'kata', kode, nilai })
const hari = (at: Date | null): readonly Bagian[] => (at ? [{ jenis: 'tanggal', iso: officeDate(at) }] : [])
const bila = (allowed: boolean, make: () => readonly Bagian[]): Sel => (allowed ? make() : 'TERSEGEL')

/** The same posts that read the papers on the page of the case, and only where they may open that page. */
export function readsOf(petugas: Petugas, { layanan, peranDihindari }: Pick<KasusBuku, 'layanan' | 'peranDihindari'>): Reads {
  const held: readonly Peran[] = peranEfektif(petugas, layanan, peranDihindari)
  // Posts that read single cases only (their team's, their division's) do not read the register's content by it.
  const materi = mayIn(layanan, held, 'pengaduan:read')
  const opens = materi || mayIn(layanan, held, 'pengaduan:read-meta')
  // A paper this layanan does not have is no secret: its column is empty for everybody alike.
  const may = (dokumen: DokumenKasus) => mayReadDokumen(layanan, dokumen, held, true) || !adaDokumen(layanan, dokumen)
  return {
    materi,
    kadar: materi && may('lembarKlasifikasi'),
    telaahan: materi && may('telaahan'),
    disposisi: materi && may('disposisi'),
    unit: materi && may('distribusi'),
    tugas: materi && may('suratTugas') && may('lhp'),
    jawaban: opens && may('suratJawaban') && may('tanggapan'),
  }
}

function selSurat(surat: SuratMasuk | null): readonly Bagian[] {
  if (!surat) return []
  return [...teks(surat.nomorSurat), ...(surat.tanggalSurat ? [{ jenis: 'tanggal', iso: surat.tanggalSurat } as const] : [])]
}

function selDisposisi({ disposisi }: KasusBuku): readonly Bagian[] {
  const slip = disposisi[0]
  if (!slip) return []
  const isi = [
    ...(slip.jenis ? [kata(`dumas.pilihan.keputusan.${slip.jenis}`)] : []),
    ...slip.instruksi.map((one) => kata(`dumas.pilihan.instruksi.${one}`)),
  ]
  return [...hari(slip.diterbitkanAt), ...isi, ...slip.penerima.flatMap(({ unit }) => teks(unit.nama))]
}

const selUnit = ({ distribusi }: KasusBuku): readonly Bagian[] =>
  distribusi.filter(({ putaran }) => putaran === distribusi[0]?.putaran).flatMap(({ unit }) => teks(unit.nama))

function selTugas({ suratTugas, lhp }: KasusBuku): readonly Bagian[] {
  const [tugas, laporan] = [suratTugas[0], lhp[0]]
  return [
    ...(tugas ? [...teks(tugas.nomor), ...hari(tugas.ditandatanganiAt)] : []),
    ...(laporan ? [kata('buku.kata.lhp'), ...teks(laporan.nomor), ...hari(laporan.finalAt)] : []),
  ]
}

function selJawaban({ jawaban, kiriman }: KasusBuku): readonly Bagian[] {
  const surat = jawaban[0]
  if (!surat) return []
  return [...teks(surat.nomor), ...hari(surat.disetujuiAt), ...(kiriman[0] ? [kata(`pilihan.caraKiriman.${kiriman[0].cara}`)] : [])]
}

/** Working days and whether in time, by the clock of the whole case; before it starts, days since receipt. */
function selLama(kasus: KasusBuku, terima: string, today: string, kalender: Kalender): readonly Bagian[] {
  const row = kasus.tenggat[0]
  const akhir = kasus.ditutupAt ? officeDate(kasus.ditutupAt) : today
  const clock = row ? toTenggat(row) : null
  if (!clock)
    return [
      kata('buku.kata.hariKerja', { n: countWorkingDays(terima, akhir, kalender) }),
      ...(kasus.ditutupAt ? [] : [kata('buku.kata.berjalan')]),
    ]
  const { terpakai, lewat } = hitungTenggat(clock, akhir, kalender)
  const berjalan = clock.status === 'JEDA' ? 'buku.kata.berhenti' : 'buku.kata.berjalan'
  const keadaan = lewat > 0 ? kata('buku.kata.lewat', { n: lewat }) : kata(kasus.ditutupAt ? 'buku.kata.tepat' : berjalan)
  return [kata('buku.kata.hariKerja', { n: terpakai }), keadaan]
}

/** `ditulis`: this reader wrote the case down at the desk, and keeps in the register what he typed there. */
function selMateri(kasus: KasusBuku, reads: Reads, ditulis: boolean) {
  const boleh = reads.materi || ditulis
  const isi: Isi | null = boleh ? isiSchema.parse(openJson(kasus.materiTersegel, segel.isi(kasus.id))) : null
  const kadar = reads.kadar && kasus.kadar ? [kata(`pilihan.kadar.${kasus.kadar}`)] : []
  return {
    terlapor: bila(boleh, () => [...teks(kasus.unit?.nama ?? kasus.kategoriLain), ...teks(isi?.terlapor)]),
    isi: bila(boleh, () => teks(isi?.judul.slice(0, 200))),
    jenis: bila(boleh, () => [...kasus.jenisDugaan.map((one) => kata(`pilihan.jenisDugaan.${one}`)), ...kadar]),
  }
}

/**
 * The address is part of the sealed identity: of it the register names the kecamatan of a reporter who ticked that, and says
 * why it names none of the others. A case without a reporter has none, and SP4N asks nobody for an address.
 */
function selAlamat({ layanan, kecamatanTerbuka }: KasusBuku, surat: SuratMasuk | null): readonly Bagian[] {
  if (kecamatanTerbuka) return [kata('buku.kata.kecamatan', { nama: kecamatanTerbuka })]
  return surat?.tanpaPelapor || !STANDAR[layanan].identitas ? [] : [kata('buku.kata.alamatTersegel')]
}

/** What a case shows to this reader. `today` is the office's ISO date. */
export function selKasus(petugas: Petugas, kasus: KasusBuku, today: string, kalender: Kalender): SelKasus {
  const [reads, ditulis] = [readsOf(petugas, kasus), kasus.dicatatId === petugas.id]
  const surat = kasus.suratTersegel ? suratMasukSchema.parse(openJson(kasus.suratTersegel, segel.surat(kasus.id))) : null
  const terima = kasus.tanggalTerima ? fromDateColumn(kasus.tanggalTerima) : officeDate(kasus.diterimaAt)
  return {
    terima: [{ jenis: 'tanggal', iso: terima }],
    cara: [kata(`pilihan.kanal.${kasus.kanal}`)],
    surat: bila(reads.materi || surat === null || ditulis, () => selSurat(surat)),
    pengadu: teks(kasus.samaran),
    alamat: selAlamat(kasus, surat),
    ...selMateri(kasus, reads, ditulis),
    bukti: [{ jenis: 'angka', nilai: kasus._count.bukti }],
    telaahan: bila(reads.telaahan, () => [...teks(kasus.telaahan[0]?.nomor), ...hari(kasus.telaahan[0]?.disetujuiAt ?? null)]),
    disposisi: bila(reads.disposisi, () => selDisposisi(kasus)),
    unit: bila(reads.unit, () => selUnit(kasus)),
    tugas: bila(reads.tugas, () => selTugas(kasus)),
    jawaban: bila(reads.jawaban, () => selJawaban(kasus)),
    selesai: hari(kasus.ditutupAt),
    lama: selLama(kasus, terima, today, kalender),
  }
}
