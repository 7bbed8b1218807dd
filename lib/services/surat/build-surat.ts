import 'server-only'
import type { JenisSuratKasus } from '@/lib/domain/dokumen/cetak'
import { NASKAH_BAKU } from './naskah/baku'
import { buildDisposisi } from './naskah/disposisi'
import { buildJawaban, buildPelimpahan, buildPermintaan } from './naskah/keluar'
import { count, up, type Pembuat } from './naskah/pembuat'
import { buildNotaDinas } from './naskah/nota-dinas'
import { buildBa, buildKertasKerja, buildLhp, buildSuratTugas, listNaskahCatatan } from './naskah/pemeriksaan'
import { buildTandaTerima } from './naskah/tanda-terima'
import { buildTelaahan } from './naskah/telaahan'

/** How each kind of paper is written; those on the common sheet stand together in naskah/baku. */
export const NASKAH: Readonly<Record<JenisSuratKasus, Pembuat>> = {
  ...NASKAH_BAKU,
  TELAAHAN: { versi: ({ dokumen }) => up(dokumen.telaahan), build: buildTelaahan },
  DISPOSISI: { versi: ({ dokumen }) => up(dokumen.disposisi), build: (bahan, versi, { nomor }) => buildDisposisi(bahan, versi, nomor) },
  SURAT_TUGAS: { versi: ({ dokumen }) => up(dokumen.suratTugas), build: buildSuratTugas },
  BA_KLARIFIKASI: { versi: (bahan) => count(listNaskahCatatan(bahan, 'BERITA_ACARA_KLARIFIKASI')), build: buildBa },
  KERTAS_KERJA: { versi: ({ dokumen }) => (dokumen.catatan.length > 0 ? [1] : []), build: buildKertasKerja },
  LHP: { versi: ({ dokumen }) => up(dokumen.lhp), build: buildLhp },
  SURAT_JAWABAN: { versi: ({ dokumen }) => up(dokumen.jawaban), build: buildJawaban },
  SURAT_PELIMPAHAN: { versi: ({ dokumen }) => count(dokumen.rujukan), build: buildPelimpahan },
  NOTA_DINAS: { versi: ({ dokumen }) => up(dokumen.notaDinas), build: buildNotaDinas },
  TANDA_TERIMA: { versi: ({ terima }) => (terima ? [1] : []), build: buildTandaTerima },
  PERMINTAAN_KELENGKAPAN: {
    // By what was issued: whoever posts the letter does not read the slip it came with.
    versi: ({ permintaan }) => up(permintaan),
    // Drawn from the issued copy alone: what was asked is not kept with the slip.
    build: (bahan, versi, { nomor, permintaan }) => (permintaan === undefined ? null : buildPermintaan(bahan, versi, nomor, permintaan)),
  },
}
