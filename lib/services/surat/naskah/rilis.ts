import 'server-only'
import type { SuratBaku } from '@/lib/domain/surat/baku'
import { tanggalAtauTitik } from '@/lib/domain/surat/tanggal'
import { naskah, penandatangan, type Bahan } from '../bahan'

/** A release in one version. Whom the press may ask is the office, never a person who worked on the case. */
export function buildRilis(bahan: Bahan, versi: number): SuratBaku | null {
  const row = bahan.dokumen.rilis.find((rilis) => rilis.versi === versi)
  if (!row) return null
  const oleh = penandatangan(bahan, { id: row.disetujui, at: row.disetujuiAt, posisi: ['KEPALA'] })
  const kepala = naskah(bahan, oleh, row.nomor)
  return {
    ...kepala,
    jenis: 'RILIS_MEDIA',
    kepala: { judul: 'RILIS MEDIA', tentang: row.judul },
    badan: [{ alinea: `${kepala.kop.tempat}, ${tanggalAtauTitik(kepala.tanggal)}` }, { isi: row.isi }],
    penutup: `Narahubung: ${bahan.kop.nama}, telepon ${bahan.kop.telepon}`,
    tembusan: [],
  }
}
