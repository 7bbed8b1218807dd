import { INITIAL_STATE, type ActionState } from './action-state'

/** A form whose answer is shown once, on the page that asked: a first password, or one half of it. */
export type RevealState = ActionState & Readonly<{ rahasia: string | null; separuh?: boolean }>

export const INITIAL_REVEAL: RevealState = { ...INITIAL_STATE, rahasia: null }
