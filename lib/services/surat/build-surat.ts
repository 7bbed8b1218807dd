import 'server-only'
import type { JenisSuratKasus } from '@/lib/domain/dokumen/cetak'
import type { Surat } from '@/lib/domain/surat/surat'
import type { Bahan } from './bahan'
import { buildDisposisi } from './naskah/disposisi'
import { buildJawaban, buildPelimpahan, buildPermintaan } from './naskah/keluar'
import { buildPemberitahuan } from './naskah/pemberitahuan'
import { buildNotaDinas } from './naskah/nota-dinas'
import { buildBa, buildKertasKerja, buildLhp, buildPermintaanDokumen, buildSuratTugas, buildUndangan } from './naskah/pemeriksaan'
import { listNaskahCatatan } from './naskah/pemeriksaan'
import { buildRilis } from './naskah/rilis'
import { buildTandaTerima } from './naskah/tanda-terima'
import { buildTelaahan } from './naskah/telaahan'

/** What is known only in the act that issues a paper. */
export type Tambahan = Readonly<{ nomor: string | null; permintaan?: string }>

type Naskah = Readonly<{
  /** Versions this reader may open, the newest last. */
  versi: (bahan: Bahan) => readonly number[]
  build: (bahan: Bahan, versi: number, tambahan: Tambahan) => Surat | null
}>

const up = (rows: readonly Readonly<{ versi: number }>[]) => rows.map((row) => row.versi).sort((a, b) => a - b)
const count = (rows: readonly unknown[]) => rows.map((_, index) => index + 1)

export const NASKAH: Readonly<Record<JenisSuratKasus, Naskah>> = {
  TELAAHAN: { versi: ({ dokumen }) => up(dokumen.telaahan), build: buildTelaahan },
  DISPOSISI: { versi: ({ dokumen }) => up(dokumen.disposisi), build: (bahan, versi, { nomor }) => buildDisposisi(bahan, versi, nomor) },
  SURAT_TUGAS: { versi: ({ dokumen }) => up(dokumen.suratTugas), build: buildSuratTugas },
  BA_KLARIFIKASI: { versi: (bahan) => count(listNaskahCatatan(bahan, 'BERITA_ACARA_KLARIFIKASI')), build: buildBa },
  UNDANGAN_KLARIFIKASI: { versi: (bahan) => count(listNaskahCatatan(bahan, 'UNDANGAN_KLARIFIKASI')), build: buildUndangan },
  PERMINTAAN_DOKUMEN: { versi: (bahan) => count(listNaskahCatatan(bahan, 'PERMINTAAN_DOKUMEN')), build: buildPermintaanDokumen },
  KERTAS_KERJA: { versi: ({ dokumen }) => (dokumen.catatan.length > 0 ? [1] : []), build: buildKertasKerja },
  LHP: { versi: ({ dokumen }) => up(dokumen.lhp), build: buildLhp },
  SURAT_JAWABAN: { versi: ({ dokumen }) => up(dokumen.jawaban), build: buildJawaban },
  SURAT_PELIMPAHAN: { versi: ({ dokumen }) => count(dokumen.rujukan), build: buildPelimpahan },
  NOTA_DINAS: { versi: ({ dokumen }) => up(dokumen.notaDinas), build: buildNotaDinas },
  TANDA_TERIMA: { versi: ({ terima }) => (terima ? [1] : []), build: buildTandaTerima },
  RILIS_MEDIA: { versi: ({ dokumen }) => up(dokumen.rilis), build: buildRilis },
  PEMBERITAHUAN: { versi: ({ pemberitahuan }) => up(pemberitahuan), build: buildPemberitahuan },
  PERMINTAAN_KELENGKAPAN: {
    // By what was issued: whoever posts the letter does not read the slip it came with.
    versi: ({ permintaan }) => up(permintaan),
    // Drawn from the issued copy alone: what was asked is not kept with the slip.
    build: (bahan, versi, { nomor, permintaan }) => (permintaan === undefined ? null : buildPermintaan(bahan, versi, nomor, permintaan)),
  },
}
