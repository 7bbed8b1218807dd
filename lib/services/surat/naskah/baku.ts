import 'server-only'
import type { JenisBaku } from '@/lib/domain/dokumen/cetak'
import { count, up, type Pembuat } from './pembuat'
import { buildPemberitahuan } from './pemberitahuan'
import { buildPermintaanDokumen, buildUndangan, listNaskahCatatan } from './pemeriksaan'
import { buildRilis } from './rilis'

/** How the papers on the common sheet are written. */
export const NASKAH_BAKU: Readonly<Record<JenisBaku, Pembuat>> = {
  UNDANGAN_KLARIFIKASI: { versi: (bahan) => count(listNaskahCatatan(bahan, 'UNDANGAN_KLARIFIKASI')), build: buildUndangan },
  PERMINTAAN_DOKUMEN: { versi: (bahan) => count(listNaskahCatatan(bahan, 'PERMINTAAN_DOKUMEN')), build: buildPermintaanDokumen },
  RILIS_MEDIA: { versi: ({ dokumen }) => up(dokumen.rilis), build: buildRilis },
  PEMBERITAHUAN: { versi: ({ pemberitahuan }) => up(pemberitahuan), build: buildPemberitahuan },
}
