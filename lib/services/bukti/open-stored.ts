import 'server-only'
import { segel } from '@/lib/domain/segel'
import { AppError } from '@/lib/domain/errors'
import type { BuktiRow } from '@/lib/data/bukti'
import { openObject } from '@/lib/infra/cipher'
import { sha256 } from '@/lib/infra/kode'
import { log } from '@/lib/infra/log'
import { storage } from '@/lib/infra/storage/storage'
import { readUnggahan } from '@/lib/services/unggahan/read-unggahan'

type Stored = Pick<BuktiRow, 'kunciObjek' | 'kunciTersegel' | 'sidikObjek' | 'formulirId' | 'sidikAsli' | 'unggahanId'>

/**
 * What handlers read of a file, decrypted: the file, or the cleaned copy of a picture. Stored bytes that do not match their
 * fingerprint are not evidence: they are refused, not shown.
 * @throws AppError UNAVAILABLE when the object is missing or damaged.
 */
export async function openStored(row: Stored): Promise<AsyncIterable<Buffer> | readonly [Buffer]> {
  if (row.unggahanId) return readUnggahan(row.unggahanId)
  const body = await storage().get(row.kunciObjek)
  if (!body || sha256(body) !== row.sidikObjek) {
    log('error', 'bukti.unreadable', { reason: body === null ? 'missing' : 'damaged' })
    throw new AppError('UNAVAILABLE')
  }
  return [openObject({ kunciTersegel: Buffer.from(row.kunciTersegel), body }, segel.bukti(row.formulirId, row.sidikAsli))]
}
