import type { Guard } from '@/lib/domain/alur/guards'
import type { Transition } from '@/lib/domain/alur/types'
import { VERIFIKASI } from './langkah-verifikasi'
import { TANGGAPAN } from './langkah-tanggapan'

/**
 * The service of Diskominfo Ketapang (SK 344/DISKOMINFO-A.500.12.11.3/2024), steps L2 to L9: verified and forwarded by the
 * Admin Instansi, substance and signature by the agency's Pejabat Penghubung, drafts and upload by its Admin OPD.
 */
export const SP4N = { ...VERIFIKASI, ...TANGGAPAN } as const satisfies Record<string, Transition<Guard>>
