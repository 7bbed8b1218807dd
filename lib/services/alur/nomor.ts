import 'server-only'
import type { JenisNomor } from '@/lib/domain/kode/pola-nomor'
import { allocateNomorSurat } from '@/lib/data/nomor-surat'
import type { LangkahContext } from './context'

/**
 * The number of a paper that a step finishes, of the office's series or of an agency's own (`unitId`).
 * @throws AppError INVALID_INPUT "nomorAgenda.<fault>" where the office's agenda gives it and what was typed cannot be it.
 */
export const takeNomorSurat = ({ tx, kasus, today, nomorAgenda }: LangkahContext, jenis: JenisNomor, unitId?: string): Promise<string> =>
  allocateNomorSurat(tx, kasus, jenis, today, { nomorAgenda, unitId })
