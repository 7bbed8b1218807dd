import 'server-only'
import * as z from 'zod'
import { tandaPdfKasar } from '@/lib/domain/lapor/tanda-bukti'
import { runCleaner } from './run-cleaner'

/** `terkunci`: nobody can open it without a password. `bersih` null: there was nothing to take out, or (METADATA among the marks) it could not be taken out. */
export type CleanPdf = Readonly<{ terkunci?: true; bersih: Buffer | null; tanda: readonly ('METADATA' | 'SKRIP' | 'BERKAS')[] }>

const tandaSchema = z.array(z.enum(['SKRIP', 'BERKAS']))

/**
 * Words without which a PDF holds no metadata, no script and no file, as far as they can be read: packed objects and names
 * written in numbers hide words, so they count too.
 */
const KATA =
  /\/(?:Info|Metadata|PieceInfo|Thumb|ObjStm|Encrypt|JS|JavaScript|Launch|OpenAction|AA|EmbeddedFiles?|EF|AF|RichMedia)\b|\/[A-Za-z]*#[0-9A-Fa-f]{2}|Exif\0\0|http:\/\/ns\.adobe\.com/

/** A copy of a PDF without what names its author, device or place, made outside this process, and what else it can do. */
export async function cleanPdf(bytes: Buffer): Promise<CleanPdf> {
  const text = bytes.toString('latin1')
  if (!KATA.test(text)) return { bersih: null, tanda: [] }
  const { code, bytes: out } = await runCleaner('pdf', bytes)
  if (code === 5) return { terkunci: true, bersih: null, tanda: [] }
  const line = out.indexOf(10)
  if (code !== 0 || line < 0) return { bersih: null, tanda: ['METADATA', ...tandaPdfKasar(text)] }
  return { bersih: out.subarray(line + 1), tanda: tandaSchema.parse(JSON.parse(out.subarray(0, line).toString())) }
}
