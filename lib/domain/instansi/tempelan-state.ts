import { INITIAL_STATE, type ActionState } from '@/lib/domain/action-state'
import type { BarisUnit } from './unit-schema'

/** The state of the form that takes a pasted table: beside what was typed, what would be made of each line. */
export type TempelanState = ActionState & Readonly<{ baris: readonly BarisUnit[] | null }>

export const TEMPELAN_AWAL: TempelanState = { ...INITIAL_STATE, baris: null }
