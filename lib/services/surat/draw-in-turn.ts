import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
import { findLambang } from '@/lib/data/instansi'
import { renderSurat } from '@/lib/infra/pdf/render-surat'
import type { Lembaran } from '@/lib/infra/xlsx/build-xlsx'
import { writeXlsx } from '@/lib/infra/xlsx/write-xlsx'
import { doHeavyWork, type Pekerjaan } from '@/lib/services/pintu/heavy-work'

async function inTurn(jenis: Pekerjaan, draw: () => Promise<Buffer>): Promise<Buffer> {
  try {
    return await doHeavyWork(jenis, draw)
  } catch (error) {
    throw error instanceof AppError ? error : new AppError('UNAVAILABLE')
  }
}

/** A paper as PDF, when it is its turn. @throws AppError UNAVAILABLE beyond its limits, TOO_MANY_TRIES when the line is full. */
/** The arms a paper was issued under stand in it by their fingerprint; the drawing process has no database to ask. */
async function withLambang(surat: Surat): Promise<Surat> {
  const kop = 'kop' in surat ? surat.kop : null
  const gambar = kop?.lambang ? await findLambang(kop.lambang) : null
  return kop && gambar ? ({ ...surat, kop: { ...kop, lambang: `data:image/png;base64,${gambar.toString('base64')}` } } as Surat) : surat
}

export const drawPdf = (surat: Surat, kertas: Kertas): Promise<Buffer> =>
  inTurn('surat', async () => renderSurat(await withLambang(surat), kertas))

/** Sheets as a workbook, when it is its turn. @throws as drawPdf. */
export const drawXlsx = (lembaran: readonly Lembaran[], at: Date): Promise<Buffer> => inTurn('tabel', () => writeXlsx(lembaran, at))
