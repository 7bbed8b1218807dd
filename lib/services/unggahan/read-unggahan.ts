import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import { IRISAN_BYTES } from '@/lib/domain/lapor/irisan'
import { findUnggahan, type UnggahanRow } from '@/lib/data/unggahan'
import { openText } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { openSlice } from '@/lib/infra/slice-cipher'
import { storage } from '@/lib/infra/storage/storage'

/** Order, count and length as the database binds them: a slice left out, repeated or exchanged is found before it is read. */
function isComplete({ irisan, panjang, diterima }: UnggahanRow): boolean {
  const ordered = irisan.every((row, index) => row.urutan === index && (row.panjang === IRISAN_BYTES || index === irisan.length - 1))
  return ordered && diterima === panjang && irisan.reduce((sum, row) => sum + row.panjang, 0) === panjang
}

function damaged(reason: string): AppError {
  log('error', 'unggahan.unreadable', { reason })
  return new AppError('UNAVAILABLE')
}

async function* slices(row: UnggahanRow): AsyncGenerator<Buffer> {
  const identitas = openText(row.kunciTersegel, segel.unggahan(row.id))
  for (const slice of row.irisan) {
    const body = await storage().get(slice.kunciObjek)
    if (!body) throw damaged('missing')
    if (sha256(body) !== slice.sidik) throw damaged('damaged')
    const bytes = await openSlice(body, identitas)
    if (bytes.length !== slice.panjang) throw damaged('length')
    yield bytes
  }
}

/**
 * The plain bytes of a finished upload, a slice at a time. What can be seen to be wrong before the first byte is thrown here.
 * @throws AppError UNAVAILABLE when a slice is missing, damaged or out of order.
 */
export async function readUnggahan(id: string): Promise<AsyncGenerator<Buffer>> {
  const row = await findUnggahan(id)
  if (!row || !isComplete(row)) throw damaged('order')
  const sizes = await Promise.all(row.irisan.map((slice) => storage().head(slice.kunciObjek)))
  if (sizes.some((size) => size === null)) throw damaged('missing')
  return slices(row)
}
