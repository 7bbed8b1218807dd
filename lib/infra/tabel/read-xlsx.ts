import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { runTabel } from './run-tabel'

/**
 * Rows of every visible sheet as text. The workbook of a stranger is unpacked in a process of its own, which is ended when it grows.
 * @throws AppError INVALID_INPUT 'berkasImpor.rusak', '.besar'.
 */
export async function readXlsx(bytes: Buffer, take: number): Promise<string[][][]> {
  const { code, bytes: rows } = await runTabel('baca', bytes, String(take))
  if (code === 0) return JSON.parse(rows.toString('utf8')) as string[][][]
  throw new AppError('INVALID_INPUT', [code === 3 ? 'berkasImpor.rusak' : 'berkasImpor.besar'])
}
