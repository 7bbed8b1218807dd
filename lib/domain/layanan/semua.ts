import type { Layanan } from '@/lib/domain/layanan'
import { STANDAR_DUMAS } from './dumas/standar'
import { STANDAR_SP4N } from './sp4n/standar'
import type { StandarLayanan } from './standar'
import { STANDAR_WBS } from './wbs/standar'

/** The registry: one line a layanan. What is not here is no layanan, and nothing is taken in for it. */
export const STANDAR: Readonly<Record<Layanan, StandarLayanan>> = { WBS: STANDAR_WBS, DUMAS: STANDAR_DUMAS, SP4N: STANDAR_SP4N }
