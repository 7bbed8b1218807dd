import 'server-only'
import type { NotaDinas } from '@/lib/domain/surat/surat'
import { naskah, penandatangan, type Bahan } from '../bahan'

/** The memo of an agency in one version (SP4N, L6-L7). */
export function buildNotaDinas(bahan: Bahan, versi: number): NotaDinas | null {
  const row = bahan.dokumen.notaDinas.find((memo) => memo.versi === versi)
  if (!row) return null
  const { kasus, kop, diterima, judul } = bahan
  const oleh = penandatangan(bahan, { id: row.ditandatangani, at: row.ditandatanganiAt, posisi: ['PEJABAT_PENGHUBUNG'] })
  return {
    ...naskah(bahan, oleh, row.nomor),
    // The agency's own head: nothing of the office that runs the layanan but the region and its arms.
    kop: { pemda: kop.pemda, tempat: kop.tempat, lambang: kop.lambang, nama: row.opd, ...row.kop },
    jenis: 'NOTA_DINAS',
    sifat: 'Segera',
    lampiran: 0,
    hal: 'Tindak Lanjut Laporan SP4N-LAPOR!',
    opd: row.opd,
    kepada: `Kepala ${kop.nama} selaku Admin Instansi SP4N-LAPOR!`,
    dari: oleh.jabatan,
    tembusan: [],
    dasar: { nomorTiket: kasus.nomorTiket, idPelacakan: bahan.dokumen.laporan?.idPelacakan ?? null, diterima, judul },
    bagian: row.isi,
  }
}
