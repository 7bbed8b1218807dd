import 'server-only'
import { segel } from '@/lib/domain/segel'
import { randomUUID } from 'node:crypto'
import { setelanOf } from '@/lib/domain/alur/setelan'
import { AppError } from '@/lib/domain/errors'
import { cleanFileName } from '@/lib/domain/lapor/bukti'
import type { Layanan } from '@/lib/domain/layanan'
import { countUnggahan, insertUnggahan } from '@/lib/data/unggahan'
import { sealText } from '@/lib/infra/cipher'
import { now } from '@/lib/infra/clock'
import { newSliceKey } from '@/lib/infra/slice-cipher'
import { assertRoom } from '@/lib/services/bukti/storage-room'
import { getUkuranRekaman } from './get-ukuran-rekaman'

export type StartUnggahan = Readonly<{ formulirId: string; layanan: Layanan; panjang: number; nama: string }>

/**
 * Opens a large upload for one form: length and key are fixed before the first byte. Returns its id.
 * @throws AppError INVALID_INPUT with bukti.besar or bukti.banyak, UNAVAILABLE with bukti.penuh.
 */
export async function startUnggahan({ formulirId, layanan, panjang, nama }: StartUnggahan): Promise<string> {
  if (!Number.isSafeInteger(panjang) || panjang < 1 || panjang > (await getUkuranRekaman(layanan)))
    throw new AppError('INVALID_INPUT', ['bukti.besar'])
  if ((await countUnggahan(formulirId)) >= setelanOf(layanan).buktiMaksimum) throw new AppError('INVALID_INPUT', ['bukti.banyak'])
  await assertRoom(formulirId, layanan, panjang, panjang)
  const id = randomUUID()
  const { identitas, penerima } = await newSliceKey()
  await insertUnggahan(now(), {
    id,
    formulirId,
    layanan,
    panjang,
    penerima,
    kunciTersegel: sealText(identitas, segel.unggahan(id)),
    namaTersegel: sealText(cleanFileName(nama), segel.namaUnggahan(id)),
  })
  return id
}
