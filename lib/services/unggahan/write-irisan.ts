import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { IRISAN_BYTES } from '@/lib/domain/lapor/irisan'
import { appendIrisan, findUnggahan, type UnggahanRow } from '@/lib/data/unggahan'
import { now } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/kode'
import { sealSlice } from '@/lib/infra/slice-cipher'
import { storage } from '@/lib/infra/storage/storage'
import { newKunciObjek } from '@/lib/services/bukti/store-bukti'

type Upload = Pick<UnggahanRow, 'id' | 'panjang' | 'penerima'>

/** Bytes of the slice that begins at `border`. */
const lengthAt = (panjang: number, border: number) => Math.min(IRISAN_BYTES, panjang - border)

async function keepSlice(upload: Upload, border: number, bytes: Buffer): Promise<void> {
  const body = await sealSlice(bytes, upload.penerima)
  const kunciObjek = newKunciObjek()
  await storage().put(kunciObjek, body)
  const row = { unggahanId: upload.id, urutan: border / IRISAN_BYTES, panjang: bytes.length, sidik: sha256(body), kunciObjek }
  if (await appendIrisan(now(), row, border)) return
  await storage().delete(kunciObjek)
  throw new AppError('CONFLICT')
}

/**
 * Takes bytes from `offset` on and keeps every whole slice, one after the other: while one is sealed and stored the stream
 * waits, so an upload holds at most its slice, the sealed slice and what the socket has read ahead. What a broken
 * connection leaves of a slice is forgotten. Returns the new border, from which the sender goes on.
 * @throws AppError NOT_FOUND, CONFLICT when the sender is not at the border, INVALID_INPUT beyond the declared length.
 */
export async function writeIrisan(id: string, offset: number, stream: AsyncIterable<Uint8Array>): Promise<number> {
  const upload = await findUnggahan(id)
  if (!upload) throw new AppError('NOT_FOUND')
  if (offset !== upload.diterima) throw new AppError('CONFLICT')
  let border = upload.diterima
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of untilBroken(stream)) {
    for (let at = 0; at < chunk.length;) {
      const wanted = lengthAt(upload.panjang, border) - size
      if (wanted <= 0) throw new AppError('INVALID_INPUT', ['bukti.besar'])
      const piece = chunk.subarray(at, at + wanted)
      held.push(piece)
      at += piece.length
      size += piece.length
      if (size < lengthAt(upload.panjang, border)) continue
      const slice = Buffer.concat(held, size)
      held = []
      await keepSlice(upload, border, slice)
      border += size
      size = 0
    }
  }
  return border
}

/** A connection that drops ends the bytes; the slices before it stand. */
async function* untilBroken(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* stream
  } catch {
    // Nobody is there to be told; the sender asks for the border when it is back.
  }
}
