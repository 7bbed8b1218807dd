import en from './kata.en.json'
import id from './kata.id.json'

export const KATA_WBS = { id, en } as const
