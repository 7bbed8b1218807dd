import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { Kertas } from '@/lib/domain/surat/pengaturan-surat'
import type { Surat } from '@/lib/domain/surat/surat'
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
export const drawPdf = (surat: Surat, kertas: Kertas): Promise<Buffer> => inTurn('surat', () => renderSurat(surat, kertas))

/** Sheets as a workbook, when it is its turn. @throws as drawPdf. */
export const drawXlsx = (lembaran: readonly Lembaran[], at: Date): Promise<Buffer> => inTurn('tabel', () => writeXlsx(lembaran, at))
