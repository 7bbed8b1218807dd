import 'server-only'
import { LABEL_CATATAN } from '@/lib/domain/surat/label'
import type { Acuan } from '@/lib/domain/surat/naskah'
import type { BaKlarifikasi, KertasKerja, Lhp, SuratTugas } from '@/lib/domain/surat/surat'
import { officeDate } from '@/lib/domain/tenggat/kalender'
import { kepalaKantor, naskah, penandatangan, type Bahan } from '../bahan'

const TITIK = '................................'

/** The assignment in force: the newest that was signed. */
const tugasOf = ({ dokumen }: Bahan) => dokumen.suratTugas.find((surat) => surat.ditandatanganiAt !== null)
function acuanTugas(bahan: Bahan): Acuan {
  const tugas = tugasOf(bahan)
  return { nomor: tugas?.nomor ?? null, tanggal: tugas?.ditandatanganiAt ? officeDate(tugas.ditandatanganiAt) : null }
}

export function buildSuratTugas(bahan: Bahan, versi: number): SuratTugas | null {
  const row = bahan.dokumen.suratTugas.find((surat) => surat.versi === versi)
  if (!row) return null
  const oleh = penandatangan(bahan, row.ditandatangani, row.ditandatanganiAt, kepalaKantor(bahan))
  return {
    ...naskah(bahan, oleh, row.nomor),
    jenis: 'SURAT_TUGAS',
    jenisTugas: row.jenisTugas,
    dasar: [`Pengaduan yang terdaftar dengan nomor ${bahan.kasus.nomorRegister ?? '-'}.`],
    anggota: row.anggota.map(({ id, peranTim }) => {
      const orang = bahan.orang(id)
      return { nama: orang?.nama ?? '', jabatan: orang?.jabatan, ...(orang?.nip && { nip: orang.nip }), peranTim }
    }),
    untuk: [row.tujuanTugas],
    mulai: row.mulai,
    selesai: row.selesai,
    tembusan: [],
  }
}

export const listBa = ({ dokumen }: Bahan) => dokumen.catatan.filter((row) => row.jenis === 'BERITA_ACARA_KLARIFIKASI')

/** Minutes in the order they were taken. Place and the other side are written in by hand, where both sign. */
export function buildBa(bahan: Bahan, versi: number): BaKlarifikasi | null {
  const row = listBa(bahan)[versi - 1]
  const penyusun = bahan.orang(row?.petugas ?? null)
  if (!row || !penyusun) return null
  return {
    ...naskah(
      bahan,
      { ...penandatangan(bahan, penyusun.id, new Date(`${row.tanggal}T05:00:00Z`), penyusun.jabatan), cara: 'PINDAIAN_BASAH' },
      row.nomor,
    ),
    jenis: 'BA_KLARIFIKASI',
    tempat: TITIK,
    suratTugas: acuanTugas(bahan),
    pihak: { jabatan: TITIK },
    pemeriksa: [{ nama: penyusun.nama, jabatan: penyusun.jabatan, ...(penyusun.nip && { nip: penyusun.nip }) }],
    tanyaJawab: [],
    uraian: `${row.judul}\n\n${row.uraian}`,
  }
}

export function buildKertasKerja(bahan: Bahan): KertasKerja | null {
  const { catatan } = bahan.dokumen
  const ketua = tugasOf(bahan)?.anggota.find((anggota) => anggota.peranTim === 'KETUA')
  if (catatan.length === 0) return null
  return {
    ...naskah(bahan, penandatangan(bahan, ketua?.id ?? null, null, 'Ketua Tim'), null),
    jenis: 'KERTAS_KERJA',
    nomorRegister: bahan.kasus.nomorRegister ?? '-',
    suratTugas: acuanTugas(bahan),
    butir: catatan.map((row) => ({
      tanggal: row.tanggal,
      jenisCatatan: LABEL_CATATAN[row.jenis],
      judul: row.judul,
      uraian: row.uraian,
      petugas: bahan.orang(row.petugas)?.nama ?? '',
    })),
  }
}

export function buildLhp(bahan: Bahan, versi: number): Lhp | null {
  const row = bahan.dokumen.lhp.find((lhp) => lhp.versi === versi)
  if (!row) return null
  const paraf = [row.disusun, row.parafPengendali, row.parafIrban].flatMap((id) => bahan.orang(id) ?? [])
  return {
    ...naskah(bahan, penandatangan(bahan, row.final, row.finalAt, kepalaKantor(bahan)), row.nomor),
    jenis: 'LHP',
    nomorRegister: bahan.kasus.nomorRegister ?? '-',
    suratTugas: acuanTugas(bahan),
    bab: row.bab,
    temuan: row.temuan,
    // As it was signed: what became of a recommendation later is not part of the report.
    rekomendasi: row.rekomendasi.map(({ uraian, kepada, tenggat }) => ({
      uraian,
      kepada,
      tenggat,
      status: 'BELUM_DITINDAKLANJUTI' as const,
    })),
    paraf: paraf.map(({ jabatan, nama }) => ({ jabatan, nama })),
  }
}
