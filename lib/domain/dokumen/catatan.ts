import type { JenisCatatan } from '@/lib/domain/langkah/pemeriksaan-schema'
import type { JenisNomor } from '@/lib/domain/kode/pola-nomor'
import type { Layanan } from '@/lib/domain/layanan'
import { hakDi } from './hak'
import { DOKUMEN, type BarisDokumen, type DokumenKasus } from './tabel'

/** The paper each record of an examination is. Records without one of their own stand in the list of working papers. */
export const DOKUMEN_CATATAN = {
  KERTAS_KERJA: 'kertasKerja',
  BERITA_ACARA_KLARIFIKASI: 'beritaAcaraKlarifikasi',
  UNDANGAN_KLARIFIKASI: 'undanganKlarifikasi',
  PERMINTAAN_DOKUMEN: 'permintaanDokumen',
  LAINNYA: 'kertasKerja',
} as const satisfies Readonly<Record<JenisCatatan, DokumenKasus>>

/** The paper a record is by itself; null for one that only stands in the list of working papers. */
export function suratCatatan(jenis: JenisCatatan) {
  const dokumen = DOKUMEN_CATATAN[jenis]
  return dokumen === 'kertasKerja' ? null : DOKUMEN[dokumen].cetak.surat
}

/** The yearly series a record takes its number from; null for one that bears none here. */
export function seriCatatan(layanan: Layanan, jenis: JenisCatatan): JenisNomor | null {
  const dokumen = DOKUMEN_CATATAN[jenis]
  const { nomor }: BarisDokumen = DOKUMEN[dokumen]
  return hakDi(layanan, dokumen)?.bernomor ? nomor : null
}

/** Letters sent out in an examination are no record of what was found: a report cannot rest on them alone. */
export const SURAT_PEMERIKSAAN = ['UNDANGAN_KLARIFIKASI', 'PERMINTAAN_DOKUMEN'] as const satisfies readonly JenisCatatan[]
