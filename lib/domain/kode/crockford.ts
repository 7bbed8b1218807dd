import { LAYANAN } from '@/lib/domain/layanan'

/** Crockford's base 32: no I, L, O or U, so that a code survives handwriting and the telephone. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The code as typed, made canonical: any case and spacing, O read as 0, I and L as 1. Other characters fall away. */
export function normalizeKode(typed: string): string {
  const upper = typed.normalize('NFKC').toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  return [...upper].filter((char) => ALPHABET.includes(char)).join('')
}

const AWALAN = new RegExp(`^(${LAYANAN.join('|')})[\\s\\p{Pd}.]*(.+)$`, 'iu')

/** Luhn modulo 32 over Crockford's alphabet. */
export function checkCharacter(body: string): string {
  let factor = 2
  let sum = 0
  for (const char of [...body].reverse()) {
    const addend = factor * ALPHABET.indexOf(char)
    factor = factor === 2 ? 1 : 2
    sum += Math.floor(addend / 32) + (addend % 32)
  }
  return ALPHABET[(32 - (sum % 32)) % 32] ?? '0'
}

/** Takes the leading bits of `bytes`, five at a time. @throws RangeError when there are too few. */
export function encodeBits(bytes: Uint8Array, characters: number): string {
  if (bytes.length * 8 < characters * 5) throw new RangeError('too few bits')
  let bits = 0n
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte)
  const total = BigInt(bytes.length * 8)
  return Array.from({ length: characters }, (_, i) => {
    const shift = total - BigInt((i + 1) * 5)
    return ALPHABET[Number((bits >> shift) & 31n)]
  }).join('')
}

function inGroups(code: string): string {
  return code.match(/.{1,4}/g)?.join('-') ?? ''
}

/** 75 random bits and a check character: "4TDH-8RW2-M6KC-Q1Z7". */
export function formatKodeAkses(bytes: Uint8Array): string {
  const body = encodeBits(bytes, 15)
  return inGroups(body + checkCharacter(body))
}

/** What was pasted, and its pieces where a label or another line came along ("Kode akses: ..."); the last piece first. */
const pieces = (typed: string): readonly string[] => [typed, ...typed.split(/[:=\uff1a\n]/).reverse()]

const first = (typed: string, parse: (piece: string) => string | null): string | null =>
  pieces(typed)
    .map(parse)
    .find((found) => found !== null) ?? null

function kodeAksesOf(piece: string): string | null {
  const code = normalizeKode(piece)
  return code.length === 16 && checkCharacter(code.slice(0, 15)) === code[15] ? code : null
}

/** Sixteen canonical characters whose last one fits, or null: then it is a typing slip and no try at all. */
export const parseKodeAkses = (typed: string): string | null => first(typed, kodeAksesOf)

/** "WBS-7K3M-9QX4" from 40 random bits; says nothing about volume or time. */
export function formatNomorTiket(prefix: string, bytes: Uint8Array): string {
  return `${prefix}-${inGroups(encodeBits(bytes, 8))}`
}

function nomorTiketOf(piece: string): string | null {
  const match = AWALAN.exec(piece.normalize('NFKC').trim())
  const code = normalizeKode(match?.[2] ?? '')
  return match?.[1] && code.length === 8 ? `${match[1].toUpperCase()}-${inGroups(code)}` : null
}

/** Canonical ticket number from anything a person types or pastes, or null. */
export const parseNomorTiket = (typed: string): string | null => first(typed, nomorTiketOf)

/** The eight characters alone, "7K3M-9QX4", of a number typed without the layanan before it, or null. */
export const parseEkorTiket = (typed: string): string | null =>
  first(typed, (piece) => {
    const code = normalizeKode(piece)
    return code.length === 8 ? inGroups(code) : null
  })

/** "R7K3M" from 25 bits, to stand where others have a running number; null for digits alone, which would pass for one. */
export function formatKodeUrut(bytes: Uint8Array): string | null {
  const code = encodeBits(bytes, 5)
  return /[A-Z]/.test(code) ? code : null
}

/** "A7QK-2M9X-4TDH-8RW2-M6KC" from 100 bits. */
export function formatKodeDokumen(bytes: Uint8Array): string {
  return inGroups(encodeBits(bytes, 20))
}

/** The canonical code of a paper from anything a person types, or null. */
export function parseKodeDokumen(typed: string): string | null {
  const code = normalizeKode(typed)
  return code.length === 20 ? inGroups(code) : null
}
