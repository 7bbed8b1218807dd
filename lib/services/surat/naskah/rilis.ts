import 'server-only'
import type { RilisMedia } from '@/lib/domain/surat/surat'
import { naskah, penandatangan, type Bahan } from '../bahan'

/** A release in one version. Whom the press may ask is the office, never a person who worked on the case. */
export function buildRilis(bahan: Bahan, versi: number): RilisMedia | null {
  const row = bahan.dokumen.rilis.find((rilis) => rilis.versi === versi)
  if (!row) return null
  const oleh = penandatangan(bahan, { id: row.disetujui, at: row.disetujuiAt, posisi: ['KEPALA'] })
  return {
    ...naskah(bahan, oleh, row.nomor),
    jenis: 'RILIS_MEDIA',
    judul: row.judul,
    isi: row.isi,
    kontak: `${bahan.kop.nama}, telepon ${bahan.kop.telepon}`,
  }
}
