import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { KirimanDiterima } from '@/lib/domain/kanal/jawaban-schema'
import { kirimanDariOpen311 } from '@/lib/domain/kanal/open311'
import type { PermintaanKanal } from './authenticate-kanal'
import { receiveKiriman } from './receive-kiriman'

/**
 * A report in the words of Open311, signed like every other. `api_key` alone would be a password in every log, so it only
 * repeats the id of the key. @throws AppError as receiveKiriman; INVALID_INPUT ('alamat.wajib').
 */
export async function receiveOpen311(request: PermintaanKanal): Promise<KirimanDiterima> {
  const fields = new URLSearchParams(request.badan)
  if (fields.get('api_key') !== request.id) throw new AppError('WRONG_CREDENTIALS')
  return receiveKiriman(request, () => {
    const kiriman = kirimanDariOpen311(fields)
    if (kiriman === null) throw new AppError('INVALID_INPUT', ['alamat.wajib'])
    return kiriman
  })
}
