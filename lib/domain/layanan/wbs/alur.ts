import type { Guard } from '@/lib/domain/alur/guards'
import type { Transition } from '@/lib/domain/alur/types'
import { VERIFIKASI } from './langkah-verifikasi'
import { PEMERIKSAAN } from './langkah-pemeriksaan'
import { JAWABAN } from './langkah-jawaban'

/**
 * The whistleblowing procedure of Inspektorat Kotawaringin Barat, steps W1 to W19, as one table: who may take a case from
 * which status to which, under which conditions, with which paper, notice and clock. Everything else reads this.
 */
export const WBS = { ...VERIFIKASI, ...PEMERIKSAAN, ...JAWABAN } as const satisfies Record<string, Transition<Guard>>
