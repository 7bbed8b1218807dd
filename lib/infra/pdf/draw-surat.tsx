import 'server-only'
import type { ReactElement } from 'react'
import { renderToBuffer, type DocumentProps } from '@react-pdf/renderer'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { BukuPengaduanCetak, JenisSurat, Surat } from '@/lib/domain/surat/surat'
import { registerHuruf } from './huruf'
import { BaKlarifikasiPdf } from './naskah/BaKlarifikasi'
import { drawBuku } from './draw-buku'
import { DisposisiPdf } from './naskah/Disposisi'
import { KertasKerjaPdf } from './naskah/KertasKerja'
import { LhpPdf } from './naskah/Lhp'
import { NotaDinasPdf } from './naskah/NotaDinas'
import { RekapPdf } from './naskah/Rekap'
import { RilisMediaPdf } from './naskah/RilisMedia'
import { PemberitahuanPdf, PermintaanKelengkapanPdf, SuratJawabanPdf, SuratPelimpahanPdf } from './naskah/SuratKeluar'
import { PermintaanDokumenPdf, UndanganKlarifikasiPdf } from './naskah/SuratPemeriksaan'
import { SuratTugasPdf } from './naskah/SuratTugas'
import { TelaahanPdf } from './naskah/Telaahan'
import { AmplopPdf, TandaTerimaPdf } from './naskah/UntukPelapor'

type Draw<J extends JenisSurat> = (props: Readonly<{ surat: Extract<Surat, { jenis: J }>; kertas: Kertas }>) => ReactElement<DocumentProps>

/** The register is drawn page by page (draw-buku). */
type Sekaligus = Exclude<JenisSurat, 'BUKU_PENGADUAN'>

const NASKAH: Readonly<{ [J in Sekaligus]: Draw<J> }> = {
  TELAAHAN: TelaahanPdf,
  DISPOSISI: DisposisiPdf,
  SURAT_TUGAS: SuratTugasPdf,
  BA_KLARIFIKASI: BaKlarifikasiPdf,
  UNDANGAN_KLARIFIKASI: UndanganKlarifikasiPdf,
  PERMINTAAN_DOKUMEN: PermintaanDokumenPdf,
  KERTAS_KERJA: KertasKerjaPdf,
  LHP: LhpPdf,
  SURAT_JAWABAN: SuratJawabanPdf,
  SURAT_PELIMPAHAN: SuratPelimpahanPdf,
  PERMINTAAN_KELENGKAPAN: PermintaanKelengkapanPdf,
  PEMBERITAHUAN: PemberitahuanPdf,
  TANDA_TERIMA: TandaTerimaPdf,
  AMPLOP: AmplopPdf,
  RILIS_MEDIA: RilisMediaPdf,
  NOTA_DINAS: NotaDinasPdf,
  REKAP: RekapPdf,
}

/** The font of papers has no unbreakable hyphen: "SP4N-LAPOR!" would lose its own. A paper is plain data. */
const tertulis = (surat: Surat): Surat => JSON.parse(JSON.stringify(surat).replaceAll('\u2011', '-')) as Surat

/**
 * Draws a paper as PDF with its fonts embedded, in this very process: seconds for a long one. The server asks render-surat.
 * Times in it come from the paper, so one paper always reads the same.
 */
export async function drawSurat(surat: Surat, kertas: Kertas): Promise<Buffer> {
  registerHuruf()
  if (surat.jenis === 'BUKU_PENGADUAN') return drawBuku(tertulis(surat) as BukuPengaduanCetak, kertas)
  // The table pairs each kind with its own component; the compiler cannot follow the pair through a lookup.
  const draw = NASKAH[surat.jenis] as (props: Readonly<{ surat: Surat; kertas: Kertas }>) => ReactElement<DocumentProps>
  return renderToBuffer(draw({ surat: tertulis(surat), kertas }))
}
