import type { Guard } from '@/lib/domain/alur/guards'
import type { Transition } from '@/lib/domain/alur/types'
import { PENERIMAAN } from './langkah-penerimaan'
import { TELAAHAN } from './langkah-telaahan'
import { PEMERIKSAAN } from './langkah-pemeriksaan'
import { JAWABAN } from './langkah-jawaban'

/**
 * The Dumas procedure of Inspektorat Provinsi Kalimantan Barat, steps D1 to D11: letter, register, staff study, routing
 * slip, distribution, examination, coordinated answer. Everything else reads this.
 */
export const DUMAS = { ...PENERIMAAN, ...TELAAHAN, ...PEMERIKSAAN, ...JAWABAN } as const satisfies Record<string, Transition<Guard>>
