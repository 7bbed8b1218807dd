import 'server-only'
import type { Petugas } from '@/lib/domain/auth/petugas'
import { KOLOM_BUKU } from '@/lib/domain/buku/kolom'
import type { SaringanMasuk } from '@/lib/domain/buku/saringan'
import { teksSel, type Kata } from '@/lib/domain/buku/teks-sel'
import { AppError } from '@/lib/domain/errors'
import type { Penandatangan } from '@/lib/domain/surat/naskah'
import { pengaturanSuratOf, SETELAN_SURAT } from '@/lib/domain/surat/pengaturan-surat'
import type { BukuPengaduanCetak } from '@/lib/domain/surat/surat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { findKop } from '@/lib/data/instansi'
import { db } from '@/lib/infra/db'
import { listPenutupan } from '@/lib/data/penutupan-buku'
import { listPetugasNames } from '@/lib/data/petugas'
import { readSetelan } from '@/lib/data/setelan'
import { drawPdf } from '@/lib/services/surat/draw-in-turn'
import { penandatanganKini } from '@/lib/services/surat/penandatangan-kini'
import { exportBuku, kataSaringan, type Isian, type Unduhan } from './export-buku'

/** Lines a print may hold: about a minute of drawing. */
const MAKS = 2000
/** Shares of the width, in the order of the columns. */
const LEBAR = [1.1, 2.3, 2.2, 2.8, 2.2, 2.3, 2.7, 2.4, 3, 3.1, 1.3, 2, 2.2, 2.2, 2.2, 2.4, 2.2, 1.9, 1.7, 2.5, 2.2]

const basah = (jabatan: string, nama: string, at: Date): Penandatangan => ({
  jabatan,
  nama,
  cara: 'PINDAIAN_BASAH',
  at: at.toISOString(),
})

async function penutupanOf({ saringan }: Isian): Promise<BukuPengaduanCetak['penutupan']> {
  const closed = (await listPenutupan(saringan.layanan, saringan.tahun)).find((row) => row.bulan === saringan.bulan)
  if (!closed) return null
  const oleh = (await listPetugasNames([closed.petugasId])).get(closed.petugasId) ?? ''
  return { oleh, at: closed.dibuatAt.toISOString(), hash: closed.jejakHash }
}

async function toSurat(petugas: Petugas, isian: Isian): Promise<BukuPengaduanCetak> {
  const { saringan, baris, at, kata } = isian
  const kop = await findKop(db, saringan.layanan)
  if (!kop) throw new AppError('UNAVAILABLE', ['instansi'])
  return {
    jenis: 'BUKU_PENGADUAN',
    layanan: saringan.layanan,
    kop,
    nomor: null,
    tanggal: officeDate(at),
    cek: null,
    judul: kata('buku.judulCetak', { layanan: kata(`buku.layanan.${saringan.layanan}`) }).toUpperCase(),
    saringan: kataSaringan(saringan, kata),
    kolom: KOLOM_BUKU.map((kolom, index) => ({ judul: `${index + 1} ${kata(`buku.kolom.${kolom}`)}`, lebar: LEBAR[index] ?? 2 })),
    baris: baris.map(({ sel, dikoreksi }) =>
      KOLOM_BUKU.map((kolom) => (kolom === 'keterangan' && dikoreksi ? `${kata('buku.dikoreksi')}. ` : '') + teksSel(sel[kolom], kata)),
    ),
    mengetahui: await penandatanganKini(saringan.layanan, 'SEKRETARIS', at),
    penandatangan: basah(petugas.jabatan, petugas.nama, at),
    penutupan: await penutupanOf(isian),
  }
}

/** The filtered register on the office's landscape paper. @throws as exportBuku, UNAVAILABLE without an office. */
export async function exportPdf(petugas: Petugas, masuk: SaringanMasuk, kata: Kata): Promise<Unduhan> {
  const draw = async (isian: Isian) => {
    const { kertas } = pengaturanSuratOf(await readSetelan(SETELAN_SURAT), isian.saringan.layanan)
    return drawPdf(await toSurat(petugas, isian), kertas)
  }
  return exportBuku(petugas, masuk, kata, { bentuk: 'PDF', maks: MAKS, draw })
}
