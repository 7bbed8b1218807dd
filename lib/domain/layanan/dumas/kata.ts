import en from './kata.en.json'
import id from './kata.id.json'

export const KATA_DUMAS = { id, en } as const
