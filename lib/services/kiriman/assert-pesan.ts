import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { isPesanOn } from '@/lib/infra/pesan'

/** A number is taken only where a gateway uses it. @throws AppError INVALID_INPUT '<field>.mati'. */
export function assertPesan(field: string): void {
  if (!isPesanOn()) throw new AppError('INVALID_INPUT', [`${field}.mati`])
}
