import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import type { Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import { RUMUS } from '@/lib/domain/rekap/kolom'
import type { SaringanRekap } from '@/lib/domain/rekap/saringan'
import { pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { RekapCetak } from '@/lib/domain/surat/surat'
import { tanggalSurat } from '@/lib/domain/surat/tanggal'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findKop } from '@/lib/data/instansi'
import { readSetelan } from '@/lib/data/setelan'
import { db } from '@/lib/infra/db'
import { drawPdf } from '@/lib/services/surat/draw-in-turn'
import { penandatanganKini } from '@/lib/services/surat/penandatangan-kini'
import type { Nilai } from '@/lib/infra/xlsx/build-xlsx'
import { exportRekap, type IsianRekap, type UnduhanRekap } from './export-rekap'

/** Responses a print may hold; drawing more takes longer than a page may. */
const MAKS = 600

const teks = (nilai: Nilai): string =>
  typeof nilai === 'object' ? tanggalSurat(nilai.tanggal) : typeof nilai === 'number' ? String(nilai).replace('.', ',') : nilai

async function toSurat({ rekap, tabel, judulSaringan, at, kata }: IsianRekap): Promise<RekapCetak> {
  const kop = await findKop(db, 'SP4N')
  if (!kop) throw new AppError('UNAVAILABLE', ['instansi'])
  return {
    jenis: 'REKAP',
    layanan: 'SP4N',
    kop,
    nomor: null,
    tanggal: officeDate(at),
    cek: null,
    judul: kata('rekap.judulCetak'),
    saringan: `${judulSaringan}. ${kata('rekap.perTanggal', { tanggal: tanggalSurat(rekap.per) })}`,
    tabel: tabel.map(({ nama, kolom, baris }) => ({ judul: nama, kolom, baris: baris.map((row) => row.map(teks)) })),
    rumus: RUMUS.map((one) => kata(`rekap.rumus.${one}`)),
    penandatangan: await penandatanganKini('SP4N', 'KEPALA', at),
  }
}

/** The recap on the office's landscape paper, with the signature block of its head. @throws as exportRekap, UNAVAILABLE without an office. */
export async function exportRekapPdf(petugas: Petugas, wanted: SaringanRekap, kata: Kata): Promise<UnduhanRekap> {
  const draw = async (isian: IsianRekap) =>
    drawPdf(await toSurat(isian), pengaturanSuratOf(await readSetelan(SETELAN_SURAT), 'SP4N').kertas)
  return exportRekap(petugas, wanted, kata, { bentuk: 'PDF', maks: MAKS, draw })
}
