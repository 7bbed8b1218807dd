import 'server-only'

/** Prisma hands a search word to LIKE as it is; a person who types a percent sign means a percent sign. */
export const containsText = (word: string) => ({ contains: word.replaceAll(/[\\%_]/g, '\\$&'), mode: 'insensitive' }) as const
