import 'server-only'
import type { ReactElement } from 'react'
import { renderToBuffer, type DocumentProps } from '@react-pdf/renderer'
import type { JenisBaku } from '@/lib/domain/dokumen/cetak'
import { isBaku } from '@/lib/domain/surat/baku'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { JenisSurat, Surat } from '@/lib/domain/surat/surat'
import { tercetak } from '@/lib/domain/surat/tercetak'
import { hurufUntuk, prepareHuruf } from './huruf'
import { BaKlarifikasiPdf } from './naskah/BaKlarifikasi'
import { drawBuku } from './draw-buku'
import { DisposisiPdf } from './naskah/Disposisi'
import { KertasKerjaPdf } from './naskah/KertasKerja'
import { LhpPdf } from './naskah/Lhp'
import { NotaDinasPdf } from './naskah/NotaDinas'
import { RekapPdf } from './naskah/Rekap'
import { SuratBakuPdf } from './naskah/SuratBaku'
import { PermintaanKelengkapanPdf, SuratJawabanPdf, SuratPelimpahanPdf } from './naskah/SuratKeluar'
import { SuratTugasPdf } from './naskah/SuratTugas'
import { TelaahanPdf } from './naskah/Telaahan'
import { TandaTerimaPdf } from './naskah/UntukPelapor'

type Draw<J extends JenisSurat> = (props: Readonly<{ surat: Extract<Surat, { jenis: J }>; kertas: Kertas }>) => ReactElement<DocumentProps>

/** Papers with a sheet of their own; the register is drawn page by page (draw-buku). */
type Sendiri = Exclude<JenisSurat, 'BUKU_PENGADUAN' | JenisBaku>

const NASKAH: Readonly<{ [J in Sendiri]: Draw<J> }> = {
  TELAAHAN: TelaahanPdf,
  DISPOSISI: DisposisiPdf,
  SURAT_TUGAS: SuratTugasPdf,
  BA_KLARIFIKASI: BaKlarifikasiPdf,
  KERTAS_KERJA: KertasKerjaPdf,
  LHP: LhpPdf,
  SURAT_JAWABAN: SuratJawabanPdf,
  SURAT_PELIMPAHAN: SuratPelimpahanPdf,
  PERMINTAAN_KELENGKAPAN: PermintaanKelengkapanPdf,
  TANDA_TERIMA: TandaTerimaPdf,
  NOTA_DINAS: NotaDinasPdf,
  REKAP: RekapPdf,
}

/** A paper with nothing in it that its fonts cannot draw. A paper is plain data. */
const tertulis = (surat: Surat): Surat =>
  JSON.parse(JSON.stringify(surat), (_key, value: unknown) => (typeof value === 'string' ? tercetak(value) : value)) as Surat

/**
 * Draws a paper as PDF with its fonts embedded, in this very process: seconds for a long one. The server asks render-surat.
 * Times in it come from the paper, so one paper always reads the same.
 */
export async function drawSurat(surat: Surat, kertas: Kertas): Promise<Buffer> {
  const siap = tertulis(surat)
  await prepareHuruf(hurufUntuk(siap))
  if (siap.jenis === 'BUKU_PENGADUAN') return drawBuku(siap, kertas)
  if (isBaku(siap)) return renderToBuffer(SuratBakuPdf({ surat: siap, kertas }))
  // The table pairs each kind with its own component; the compiler cannot follow the pair through a lookup.
  const draw = NASKAH[siap.jenis] as (props: Readonly<{ surat: Surat; kertas: Kertas }>) => ReactElement<DocumentProps>
  return renderToBuffer(draw({ surat: siap, kertas }))
}
