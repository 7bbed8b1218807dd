import en from './kata.en.json'
import id from './kata.id.json'

export const KATA_SP4N = { id, en } as const
