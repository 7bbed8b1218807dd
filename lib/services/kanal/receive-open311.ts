import 'server-only'
import { AppError } from '@/lib/domain/errors'
import type { MasukanDiterima } from '@/lib/domain/kanal/jawaban-schema'
import { masukanDariOpen311 } from '@/lib/domain/kanal/open311'
import type { PermintaanKanal } from './authenticate-kanal'
import { receiveMasukan } from './receive-masukan'

/**
 * A report in the words of Open311, signed like every other. `api_key` alone would be a password in every log, so it only
 * repeats the id of the key. @throws AppError as receiveMasukan; INVALID_INPUT ('alamat.wajib').
 */
export async function receiveOpen311(request: PermintaanKanal): Promise<MasukanDiterima> {
  const fields = new URLSearchParams(request.badan.replace(/^\ufeff/, ''))
  if (fields.get('api_key') !== request.id) throw new AppError('WRONG_CREDENTIALS')
  return receiveMasukan(request, () => {
    const masukan = masukanDariOpen311(fields)
    if (masukan === null) throw new AppError('INVALID_INPUT', ['alamat.wajib'])
    return masukan
  })
}
