import 'server-only'
import { AppError } from '@/lib/domain/errors'
import { env } from '@/lib/infra/env'

/** @throws AppError NOT_FOUND outside a demo: what only shows how the product looks is no page of an office. */
export function assertDemo(): void {
  if (!env().demo) throw new AppError('NOT_FOUND')
}
