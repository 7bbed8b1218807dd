import 'server-only'
import { randomInt } from 'node:crypto'

/** Crockford's letters in small: nothing that looks like something else when read off paper. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'
const BACKUP_CODES = 10

const letters = (length: number) => Array.from({ length }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
const grouped = (text: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'g'))?.join('-') ?? text

/** Ten codes of 50 random bits for the day the phone is lost; each works once. */
export const newKodeCadangan = (): readonly string[] => Array.from({ length: BACKUP_CODES }, () => grouped(letters(10), 5))

/** How a backup code is hashed and compared: without its dash, in one case. */
export const bareKodeCadangan = (kode: string): string => kode.replaceAll(/[\s-]/g, '').toLowerCase()

/** A first password of 80 random bits, read to its owner once and changed at the first sign-in. */
export const newSandiAwal = (): string => grouped(letters(16), 4)
