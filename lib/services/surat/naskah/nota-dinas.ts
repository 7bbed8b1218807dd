import 'server-only'
import { HAL_NOTA_DINAS } from '@/lib/domain/sp4n/nota-dinas'
import { paragraf } from '@/lib/domain/surat/kanonik'
import type { NotaDinas } from '@/lib/domain/surat/surat'
import { naskah, penandatangan, type Bahan } from '../bahan'

const SIFAT = { BIASA: 'Biasa', SEGERA: 'Segera', SANGAT_SEGERA: 'Sangat Segera' } as const

/** The memo of an agency in one version (SP4N, L6-L7). */
export function buildNotaDinas(bahan: Bahan, versi: number): NotaDinas | null {
  const row = bahan.dokumen.notaDinas.find((memo) => memo.versi === versi)
  if (!row) return null
  const { kasus, kop, diterima, judul } = bahan
  const { uraianLaporan, hasilTindakLanjut, rencana, konsepTanggapan } = row.isi
  const oleh = penandatangan(bahan, { id: row.ditandatangani, at: row.ditandatanganiAt, posisi: ['PEJABAT_PENGHUBUNG'] })
  return {
    ...naskah(bahan, oleh, row.nomor),
    // The agency's own head: nothing of the office that runs the layanan but the region and its arms.
    kop: { pemda: kop.pemda, tempat: kop.tempat, lambang: kop.lambang, nama: row.opd, ...row.kop },
    jenis: 'NOTA_DINAS',
    sifat: SIFAT[row.isi.sifat],
    lampiran: row.isi.lampiran,
    hal: row.isi.hal === '' ? HAL_NOTA_DINAS : row.isi.hal,
    opd: row.opd,
    kepada: `Kepala ${kop.nama} selaku Admin Instansi SP4N-LAPOR!`,
    dari: oleh.jabatan,
    tembusan: paragraf(row.isi.tembusan),
    dasar: { nomorTiket: kasus.nomorTiket, idPelacakan: bahan.dokumen.laporan?.idPelacakan ?? null, diterima, judul },
    bagian: { uraianLaporan, hasilTindakLanjut, rencana, konsepTanggapan },
  }
}
