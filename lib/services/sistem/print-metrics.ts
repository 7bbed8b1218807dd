import 'server-only'
import { createHash, timingSafeEqual } from 'node:crypto'
import { AppError } from '@/lib/domain/errors'
import type { Nilai } from '@/lib/domain/sistem/periksa'
import { env } from '@/lib/infra/env'
import { METRICS_TYPE, printParts, printProcesses } from '@/lib/infra/metrics'
import { periksa } from './periksa-sistem'

const STATE = { BAIK: 0, PERHATIAN: 1, SALAH: 2 } as const satisfies Readonly<Record<Nilai, number>>

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * The figures a monitor collects: processes, answers by area, the parts of /staf/sistem. No case, no report, no mail is counted.
 * @param bearer what stands behind "Bearer " in the request.
 * @throws AppError NOT_FOUND while METRICS_TOKEN is unset, WRONG_CREDENTIALS for another token.
 */
export async function printMetrics(bearer: string): Promise<Readonly<{ type: string; text: string }>> {
  const { metricsToken } = env()
  if (!metricsToken) throw new AppError('NOT_FOUND')
  if (!timingSafeEqual(digest(bearer), digest(metricsToken))) throw new AppError('WRONG_CREDENTIALS')
  const parts = (await periksa()).map(({ bagian, nilai }) => ({ part: bagian, state: STATE[nilai] }))
  return { type: METRICS_TYPE, text: [await printProcesses(), await printParts(parts)].join('\n') }
}
