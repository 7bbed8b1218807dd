import type { Layanan } from '@/lib/domain/layanan'
import type { JenisSurat } from './surat'

/** Papers of a case by their address below `/staf/pengaduan/[id]/surat/`. */
export const SURAT_KASUS = {
  telaahan: 'TELAAHAN',
  disposisi: 'DISPOSISI',
  'surat-tugas': 'SURAT_TUGAS',
  'ba-klarifikasi': 'BA_KLARIFIKASI',
  'kertas-kerja': 'KERTAS_KERJA',
  lhp: 'LHP',
  'surat-jawaban': 'SURAT_JAWABAN',
  'surat-pelimpahan': 'SURAT_PELIMPAHAN',
  'permintaan-kelengkapan': 'PERMINTAAN_KELENGKAPAN',
  'nota-dinas': 'NOTA_DINAS',
  'rilis-media': 'RILIS_MEDIA',
  'tanda-terima': 'TANDA_TERIMA',
} as const satisfies Readonly<Record<string, JenisSurat>>

export type AlamatSurat = keyof typeof SURAT_KASUS
export type JenisSuratKasus = (typeof SURAT_KASUS)[AlamatSurat]

export const isAlamatSurat = (value: string): value is AlamatSurat => Object.hasOwn(SURAT_KASUS, value)

/** Papers that are signed or approved and then known to `/cek`. */
const JENIS_DOKUMEN = [
  'TELAAHAN',
  'DISPOSISI',
  'SURAT_TUGAS',
  'LHP',
  'SURAT_JAWABAN',
  'SURAT_PELIMPAHAN',
  'PERMINTAAN_KELENGKAPAN',
  'NOTA_DINAS',
] as const satisfies readonly JenisSuratKasus[]
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number]

export const isJenisDokumen = (jenis: JenisSuratKasus): jenis is JenisDokumen => JENIS_DOKUMEN.some((one) => one === jenis)

/**
 * Papers that get a code anybody may check. In WBS only the answer does: that an assignment letter or a report exists would
 * tell the class of the case.
 */
export const berkode = (layanan: Layanan, jenis: JenisSurat): boolean =>
  JENIS_DOKUMEN.some((one) => one === jenis) && (layanan !== 'WBS' || jenis === 'SURAT_JAWABAN')

export type StatusDokumen = 'BERLAKU' | 'DICABUT' | 'DIGANTI'

/** Of these a case has one that holds: the next one takes its place. Slips and letters stand beside each other. */
export const SATU_BERLAKU: readonly JenisDokumen[] = ['TELAAHAN', 'SURAT_TUGAS', 'LHP', 'SURAT_JAWABAN']
