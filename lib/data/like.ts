import 'server-only'

/** Prisma hands a search word to LIKE as it is; a person who types a percent sign means a percent sign. */
export const escapeLike = (word: string): string => word.replaceAll(/[\\%_]/g, '\\$&')
export const containsText = (word: string) => ({ contains: escapeLike(word), mode: 'insensitive' }) as const
